/** Copies the words of an element, an empty line between its paragraphs. Where the browser will not, they are selected, to be copied
 * by hand. */
export async function copyWords(element: HTMLElement): Promise<'copied' | 'selected'> {
  try {
    await navigator.clipboard.writeText(element.innerText);
    return 'copied';
  } catch {
    getSelection()?.selectAllChildren(element);
    return 'selected';
  }
}
