/** Mistakes in worksheets: questions without words, lines that nobody is offered, more than one page. */
import type { Diagnostic } from '../../core/diagnostics.ts';
import { entriesOfKind, fileOf, type Manuscript } from '../handbook.ts';
import { pair, pairingRule, uniqueIdsRule } from '../pairing.ts';

/** What fits on A4 and on Letter alike, in lines to write on. */
const LINES_ON_A_PAGE = 30;
/** What a question and its help take, in such lines. */
const LINES_OF_WORDS = 2;
/** What whom to call in takes, with their number. */
const LINES_OF_TEAM = 2;

export const unpairedFields = pairingRule('worksheet', (facts, words) => [
  pair('question', ['fields'], facts.fields, words.fields),
]);
export const repeatedFields = uniqueIdsRule('worksheet', 'fields', ({ fields }) => fields);

/** A choice has a question above it, and a question above a choice has a choice. */
export function unaskedChoice({ handbook }: Manuscript): Diagnostic[] {
  return entriesOfKind(handbook, 'worksheet').flatMap(({ id, facts, words }) =>
    Object.entries(words).flatMap(([language, { who }]): Diagnostic[] => {
      const hasChoice = facts.who.length > 0;
      if (hasChoice === (who !== undefined)) return [];
      const file = fileOf('worksheet', id, language);
      if (hasChoice) {
        const fix = 'Add `who`: the question above the choice.';
        return [{ file, path: [], wrong: 'facts.yaml lets readers choose, and nothing asks them who it is.', fix }];
      }
      const fix = 'Add `who` there, or take this out.';
      return [{ file, path: ['who'], wrong: 'This asks who it is, but facts.yaml has nobody to choose from.', fix }];
    }),
  );
}

/** A line is for some of those whom the reader can choose. */
export function lineForNobody({ handbook }: Manuscript): Diagnostic[] {
  return handbook.entries.worksheet.flatMap(({ id, facts }) =>
    facts.fields.flatMap(({ lines }, field) =>
      lines.flatMap((line, place) =>
        (line.for ?? []).flatMap((who, index): Diagnostic[] => {
          if (facts.who.includes(who)) return [];
          const wrong = `The line "${line.line}" is for "${who}", whom readers cannot choose here.`;
          const path = ['fields', field, 'lines', place, 'for', index];
          return [{ file: fileOf('worksheet', id), path, wrong, fix: `Add "${who}" to \`who\`, or take it out.` }];
        }),
      ),
    ),
  );
}

/** One page is taken along; two are left on the printer. */
export function tooMuchForAPage({ handbook }: Manuscript): Diagnostic[] {
  return handbook.entries.worksheet.flatMap(({ id, facts: { fields, teamLines } }): Diagnostic[] => {
    const start = teamLines ? LINES_OF_TEAM : 0;
    const lines = fields.reduce((sum, { rows }) => sum + rows + LINES_OF_WORDS, start);
    if (lines <= LINES_ON_A_PAGE) return [];
    const wrong = `This takes ${lines} lines, each question counted as ${LINES_OF_WORDS}; a page holds ${LINES_ON_A_PAGE}.`;
    return [{ file: fileOf('worksheet', id), path: ['fields'], wrong, fix: 'Give questions fewer `rows`, or ask less.' }];
  });
}
