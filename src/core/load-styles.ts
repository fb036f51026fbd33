/** Loads styles of what opens on a tap, once it is tapped. Rejects where they cannot be had.
 *  @param place before the page's own styles, or after them */
export function loadStyles(href: string, place: 'before' | 'after' = 'after'): Promise<unknown> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  return new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = reject;
    if (place === 'before') document.head.prepend(link);
    else document.head.append(link);
  });
}
