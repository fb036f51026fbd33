/** Characters that no text has on purpose: HTML and XML forbid most of them, and a book that holds one does not open. */

const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/u;

/** The text with a space in place of each such character. */
export function withoutUnprintables(text: string): string {
  return text.replace(new RegExp(UNPRINTABLE, 'gu'), ' ');
}

/** Name of the first such character in a text, as `codeOf` gives it. */
export function unprintableIn(text: string): string | undefined {
  const found = UNPRINTABLE.exec(text)?.[0];
  return found === undefined ? undefined : codeOf(found);
}

/** How Unicode calls a character: "U+000B". */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
