/** Plain words made safe inside markup. */
import { escapeXml } from '../core/text.ts';

/** On one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A paragraph of HTML for each text that is there. */
export function paragraphs(...texts: readonly string[]): string {
  return texts
    .filter(Boolean)
    .map((text) => `<p>${escapeXml(text)}</p>`)
    .join('');
}

/** A list of HTML, numbered or not. */
export function list(texts: readonly string[], numbered = false): string {
  const name = numbered ? 'ol' : 'ul';
  return `<${name}>${texts.map((text) => `<li>${escapeXml(text)}</li>`).join('')}</${name}>`;
}

/** Inside an XML comment, where two hyphens in a row end it. */
export function xmlComment(lines: readonly string[]): string {
  return lines.length ? `<!--\n${lines.join('\n').replace(/-(?=-)/g, '- ')}\n-->\n` : '';
}
