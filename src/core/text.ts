/** Small work on texts. */

/** The text as a pattern that matches it alone. */
export function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'); // no hyphen: an escaped one is an error under the flag u
}

/** The text as the beginning of a sentence. */
export function capitalised(text: string, language: string): string {
  return `${text.charAt(0).toLocaleUpperCase(language)}${text.slice(1)}`;
}

const NAMED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Safe in XML and HTML, between tags and in attributes. Characters that XML forbids are dropped. */
export function escapeXml(text: string): string {
  const allowed = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
  return allowed.replace(/[&<>"]/g, (sign) => NAMED[sign] ?? sign);
}

/** The text with its last words held together, so that no line on paper ends it with a single word. */
export function withoutLonelyWord(text: string): string {
  return text.replace(/(\S+\s+\S+)\s+(\S+)$/, '$1\u00a0$2');
}
