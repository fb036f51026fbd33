/** Reads a PDF's content stream as a list of operations (ISO 32000-1, 7.8.2): operands first, then the operator. */

export interface Operation {
  operator: string;
  /** Where its first operand begins, and where the operator ends. */
  start: number;
  end: number;
}

// Strings with one level of nested brackets, hex strings, dictionaries' and arrays' brackets, names, then words and numbers.
const TOKEN =
  /\((?:\\[\s\S]|\((?:\\[\s\S]|[^\\()])*\)|[^\\()])*\)|<<|>>|<[0-9A-Fa-f\s]*>|[[\]]|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+/g;
const OPERATOR = /^[A-Za-z'"][A-Za-z0-9*]*$/;
const CONSTANTS = new Set(['true', 'false', 'null']);

/** Throws on an inline image, which Chromium does not write: its bytes would be read as operations. */
export function operationsIn(content: string): Operation[] {
  const operations: Operation[] = [];
  let start: number | undefined;
  for (const { 0: token, index } of content.matchAll(TOKEN)) {
    start ??= index;
    if (!OPERATOR.test(token) || CONSTANTS.has(token)) continue;
    if (token === 'BI') throw new Error('This content stream has an inline image, which is not read here.');
    operations.push({ operator: token, start, end: index + token.length });
    start = undefined;
  }
  return operations;
}
