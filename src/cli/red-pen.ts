/** `npm run red-pen -- marks.txt`: reads what the reader of a red-pen edition has sent back, and says for each mark which line of which
 * file to change, and how. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Failure } from '../core/failure.ts';
import { readManuscript } from '../kinds/load.ts';
import { handbookRoot } from '../read/root.ts';
import { answer, type Answered } from '../red-pen/answers.ts';
import { editionIn } from '../red-pen/edition.ts';
import { listOf, readList, type LineList } from '../red-pen/line-list.ts';
import { readMarks } from '../red-pen/marks.ts';
import { withoutUnfinished } from './check.ts';
import { run } from './run.ts';

/** Throws a Failure where nobody can know which lines are meant.
 *  @param root the folder that holds `content/`
 *  @param source what the reader has sent
 *  @param list the lines of the edition that was read, where the content has changed since */
export function answerMarks(root: string, source: string, list?: LineList): Answered {
  const { edition, marks, unread } = readMarks(source);
  if (edition === undefined)
    throw new Failure('No edition is named. Its name stands at the foot of each page; put it first, as in "edition: et-…".');
  const { manuscript, place } = readManuscript(root);
  const [language = ''] = edition.split('-');
  if (!manuscript.handbook.ui[language]) throw new Failure(`The handbook does not speak "${language}".`);
  const now = listOf(editionIn({ manuscript: withoutUnfinished(manuscript), place }, language));
  const then = list ?? now;
  if (then.edition !== edition) {
    const has = `${list ? 'That list is of' : 'The content is now'} ${then.edition}, the marks are for ${edition}.`;
    throw new Failure(`${has} Name the list of that edition, which lay beside its PDF: --lines …-red-pen-${language}.json`);
  }
  const { changes, unclear } = answer(marks, then, now);
  return { changes, unclear: [...unread.map((line) => `line ${line} of the file: no number stands before it.`), ...unclear] };
}

if (import.meta.main) {
  void run(() => {
    const { values, positionals } = parseArgs({ options: { lines: { type: 'string' } }, allowPositionals: true });
    const [file] = positionals;
    if (file === undefined) throw new Failure('Name the file with the marks: npm run red-pen -- marks.txt');
    const list = values.lines === undefined ? undefined : readList(readFileSync(values.lines, 'utf8'), values.lines);
    const { changes, unclear } = answerMarks(handbookRoot(), readFileSync(file, 'utf8'), list);
    if (changes.length) console.log(changes.join('\n'));
    if (unclear.length) console.error(`\nNot clear:\n  ${unclear.join('\n  ')}`);
    return unclear.length === 0;
  });
}
