/** What a reader sends back: a text with the edition's name and marks by line number.
 *
 *     edition: et-2026-11-30-1a2b3c
 *     12: The whole line as it should read.
 *     15: old words -> new words
 *     18? A question or a remark.
 *
 * A mark may go on over several lines, up to an empty one. Passed over are greetings above the edition, and lines that begin with #. */

export type Mark = { number: number } & (
  { kind: 'whole'; text: string } | { kind: 'part'; from: string; to: string } | { kind: 'remark'; text: string }
);

export interface Marks {
  /** undefined where the text does not name it. */
  edition: string | undefined;
  marks: Mark[];
  /** Lines below the edition, 1 first in the file, that are neither a mark nor part of one. */
  unread: number[];
}

const EDITION = /\b([a-z]{2,3}-\d{4}-\d{2}-\d{2}-[0-9a-f]{6})\b/;
/** Mail programs put > in front of what they quote. */
const QUOTED = /^[>\s]*/;
const MARK = /^(\d+)\s*([:?])\s*(.*)$/;
const ARROW = /\s*(?:->|→|=>)\s*/;

export function readMarks(source: string): Marks {
  const read: Marks = { edition: undefined, marks: [], unread: [] };
  const found: { number: number; sign: string; words: string[] }[] = [];
  let goesOn = false;
  source.split(/\r?\n/).forEach((raw, index) => {
    const line = raw.replace(QUOTED, '').trimEnd();
    if (!line) goesOn = false;
    if (!line || line.startsWith('#')) return;
    const named = EDITION.exec(line)?.[1];
    const [, number, sign = '', words = ''] = MARK.exec(line) ?? [];
    if (number !== undefined) {
      found.push({ number: Number(number), sign, words: [words] });
      goesOn = true;
    } else if (named !== undefined) read.edition ??= named;
    else if (goesOn) found.at(-1)?.words.push(line);
    else if (read.edition !== undefined) read.unread.push(index + 1);
  });
  read.marks = found.map(({ number, sign, words }) => markOf(number, sign, words.join(' ').trim()));
  return read;
}

function markOf(number: number, sign: string, text: string): Mark {
  if (sign === '?') return { number, kind: 'remark', text };
  const [from = '', to, ...more] = text.split(ARROW);
  return to !== undefined && from && !more.length ? { number, kind: 'part', from, to } : { number, kind: 'whole', text };
}
