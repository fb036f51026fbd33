/** Marks as work for whoever mends the content: `file:line: what to change`. */
import type { LineList } from './line-list.ts';
import type { Mark } from './marks.ts';

export interface Answered {
  /** What to change, in the order of the files. */
  changes: string[];
  /** Marks that nobody can carry out as they stand, and why. */
  unclear: string[];
}

type Line = LineList['lines'][number];

/** @param then the edition that was read
 *  @param now the lines as the content has them today; a line is found again by its file and its words */
export function answer(marks: readonly Mark[], then: LineList, now: LineList): Answered {
  const today = Map.groupBy(now.lines, ({ file, text }) => `${file}\n${text}`);
  const answered: { line: Line; told: string }[] = [];
  const unclear: string[] = [];
  for (const mark of marks) {
    const line = then.lines[mark.number - 1];
    const wrong = line ? wrongWith(mark, line) : `This edition has lines 1 to ${then.lines.length}.`;
    if (!line || wrong) {
      unclear.push(`${mark.number}: ${wrong}`);
      continue;
    }
    const places = today.get(`${line.file}\n${line.text}`);
    // Words that a file has twice are told apart by which of them comes first.
    const before = then.lines
      .slice(0, mark.number - 1)
      .filter(({ file, text }) => file === line.file && text === line.text).length;
    const here = places?.[Math.min(before, places.length - 1)];
    const note = here ? '' : ' (these words have changed since; the line number is that of the edition)';
    answered.push({ line: here ?? line, told: `${changeOf(mark, line.text)}${note}` });
  }
  answered.sort((a, b) => a.line.file.localeCompare(b.line.file, 'en') || a.line.line - b.line.line);
  return { changes: answered.map(({ line: { file, line }, told }) => `${file}:${line}: ${told}`), unclear };
}

function wrongWith(mark: Mark, { text }: Line): string | undefined {
  if (mark.kind !== 'part') return mark.text ? undefined : 'Nothing stands after the number.';
  return text.includes(mark.from) ? undefined : `“${mark.from}” is not in the line, which reads: ${text}`;
}

function changeOf(mark: Mark, text: string): string {
  if (mark.kind === 'remark') return `remark: ${mark.text} [${text}]`;
  const [from, to] = mark.kind === 'part' ? [mark.from, mark.to] : [text, mark.text];
  return to === from ? `as it is: ${text}` : `write “${to}” for “${from}”`;
}
