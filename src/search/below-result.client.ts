/** Renders what stands below a result. */
import type { BelowResult } from './below-result.ts';
import type { Excerpt } from './excerpt.ts';

/** @param url of the page; an excerpt links to its section there */
export function renderBelow(below: BelowResult, url: string): HTMLElement {
  if ('excerpt' in below) return excerptLine(below.excerpt, url);
  const paragraph = document.createElement('p');
  if ('summary' in below) paragraph.append(below.summary);
  else {
    const line = document.createElement('q');
    line.append(below.line);
    paragraph.append(line);
  }
  return paragraph;
}

function excerptLine({ parts, cut, anchor }: Excerpt, url: string): HTMLElement {
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
