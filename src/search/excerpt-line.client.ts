/** Renders an excerpt as a line of a result. */
import type { Excerpt } from './excerpt.ts';

/** @param url of the page; the excerpt links to its section there */
export function excerptLine({ parts, cut, anchor }: Excerpt, url: string): HTMLElement {
  const line = document.createElement('p');
  if (cut.before) line.append('… ');
  parts.forEach(({ text, marked }, index) => {
    if (index > 0) line.append(' ');
    if (!marked) return line.append(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    line.append(mark);
  });
  if (cut.after) line.append(' …');
  if (!anchor) return line;
  const link = document.createElement('a');
  link.href = `${url}#${anchor}`;
  link.append(...line.childNodes);
  line.append(link);
  return line;
}
