/** Plain words made safe inside markup. */

const NAMED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Safe in XML and HTML, between tags and in attributes. Characters that XML forbids are dropped. */
export function escaped(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[&<>"]/g, (sign) => NAMED[sign]!);
}

/** On one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A paragraph of HTML for each text that is there. */
export function paragraphs(...texts: readonly string[]): string {
  return texts
    .filter(Boolean)
    .map((text) => `<p>${escaped(text)}</p>`)
    .join('');
}

/** A list of HTML, numbered or not. */
export function list(texts: readonly string[], numbered = false): string {
  const name = numbered ? 'ol' : 'ul';
  return `<${name}>${texts.map((text) => `<li>${escaped(text)}</li>`).join('')}</${name}>`;
}

/** Inside an XML comment, where two hyphens in a row end it. */
export function commented(lines: readonly string[]): string {
  return lines.length ? `<!--\n${lines.join('\n').replace(/-(?=-)/g, '- ')}\n-->\n` : '';
}
