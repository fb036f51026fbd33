/** A checklist: one sheet for one pause point, to hang on the wall. */
import { z } from 'zod';
import { commonFacts, commonWords, defineEntrySchema, limitFacts, sheetFacts, lookUp } from '../../core/entry.ts';
import { idSchema, lineSchema, pageRef, ref } from '../../core/schema.ts';

/** `read-do`: read a line, do it. `do-confirm`: work from memory, pause, confirm. */
export const CHECKLIST_TYPES = ['read-do', 'do-confirm'] as const;

export const checklistSchema = defineEntrySchema({
  folder: 'checklists',
  prose: false,
  facts: z.strictObject({
    ...commonFacts,
    ...sheetFacts,
    ...limitFacts,
    kind: z.enum(CHECKLIST_TYPES).describe('read-do: read a line, do it. do-confirm: work from memory, pause, confirm.'),
    items: z
      .array(
        z.strictObject({
          id: idSchema.describe('Name of the item, the same in every language.'),
          technique: ref('technique', 'The technique behind it.'),
          to: pageRef('The page that the last sentence of the line leads to: "checklists/limits".').optional(),
        }),
      )
      .describe('The items in order, 5 to 9.'),
  }),
  words: z.strictObject({
    ...commonWords,
    pausePoint: lineSchema.max(70).describe('The moment to take the sheet, in words: "before you press send".'),
    items: z.record(idSchema, lineSchema).describe('The words of each item named in facts.yaml.'),
  }),
  join: ({ kind: type, ...facts }, words, { translate }) => ({
    ...facts,
    ...words,
    type,
    items: facts.items.map((item) => ({ ...item, text: lookUp(words.items, item.id) })),
    owner: translate(facts.owner),
    changes: facts.changes.map(({ on, what }) => ({ on, what: translate(what) })),
  }),
});
