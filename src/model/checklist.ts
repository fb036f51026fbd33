/** A checklist: one sheet for one pause point, to hang on the wall. */
import { z } from 'zod';
import { commonFacts, commonWords, limitFacts, sheetFacts, type Entry } from './entry.ts';
import { dayShape, idShape, lineShape } from './vocabulary.ts';

/** `read-do`: read a line, do it. `do-confirm`: work from memory, pause, confirm. */
export const CHECKLIST_KINDS = ['read-do', 'do-confirm'] as const;

export const ITEM_LENGTH = 60; // characters that stay on one or two lines, readable from a metre (PRINT.md, 6)
export const TITLE_LENGTH = 36; // characters that fit the head of the sheet at 32 pt
export const ITEMS_FEWEST = 5;
export const ITEMS_MOST = 9;

export const checklistFacts = z.strictObject({
  ...commonFacts,
  ...sheetFacts,
  ...limitFacts,
  kind: z.enum(CHECKLIST_KINDS).describe('read-do: read a line, do it. do-confirm: work from memory, pause, confirm.'),
  trialled: z
    .strictObject({
      by: lineShape.describe('The team that tried it.'),
      on: dayShape.describe('The day they tried it.'),
    })
    .optional()
    .describe('Filled in once a team has really used the sheet; until then the paper says DRAFT.'),
  items: z
    .array(
      z.strictObject({
        id: idShape.describe('Name of the item, the same in every language.'),
        technique: idShape.describe('The technique behind it.'),
        to: z
          .string()
          .regex(/^[a-z]+\/[a-z0-9-]+$/)
          .optional()
          .describe('The page that the last sentence of the line leads to: "checklists/limits".'),
      }),
    )
    .describe('The items in order, 5 to 9.'),
});

export const checklistWords = z.strictObject({
  ...commonWords,
  pausePoint: lineShape.max(70).describe('The moment to take the sheet, in words: "before you press send".'),
  items: z.record(idShape, lineShape).describe('The words of each item named in facts.yaml.'),
});

export type Checklist = Entry<z.infer<typeof checklistFacts>, z.infer<typeof checklistWords>>;

/** A line as what comes before its last sentence, and that sentence, which is the link where the line leads to a page. */
export function lastSentence(line: string): { before: string; last: string } {
  const [, before = '', last = line] = /^(.*[.?!:…]\s+)?(.+)$/.exec(line) ?? [];
  return { before, last };
}
