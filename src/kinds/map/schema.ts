/** An operational map: one page for one kind of failure. What to ask, decide, do today, promise, log; who is next. */
import { z } from 'zod';
import { commonFacts, commonWords, defineEntrySchema, sheetFacts, lookUp } from '../../core/entry.ts';
import { idSchema, lineSchema, ref } from '../../core/schema.ts';

const stepFacts = z.strictObject({
  to: idSchema.optional().describe('The next step, where there is only one.'),
  answers: z.record(idSchema, idSchema).optional().describe('A question: answer id to the step it leads to.'),
  end: z.boolean().optional().describe('true where the map ends.'),
});

const ids = z.array(idSchema).min(1);

const mapFacts = z.strictObject({
  ...commonFacts,
  ...sheetFacts,
  techniques: z.array(ref('technique', 'Its id.')).min(1).describe('Techniques behind the map.'),
  ask: ids.describe('Ids of what to ask; each gets a line to write on.'),
  start: idSchema.describe('The first step to decide.'),
  decide: z.record(idSchema, stepFacts).describe('The steps of the decision and where each leads.'),
  today: ids.describe('Ids of what to do today.'),
  log: ids.describe('Ids of what to write down.'),
});

const mapWords = z.strictObject({
  ...commonWords,
  ask: z.record(idSchema, lineSchema).describe('What to ask the customer, a short line each.'),
  decide: z
    .record(
      idSchema,
      z.strictObject({
        text: lineSchema.max(60).describe('The question or the action, at most 60 characters.'),
        answers: z.record(idSchema, lineSchema.max(24)).optional().describe('Words of each answer.'),
      }),
    )
    .describe('Words of each step.'),
  today: z.record(idSchema, lineSchema).describe('What to do today, a short line each.'),
  promise: lineSchema.describe('What to promise, as a sentence to the customer with blanks for name and day.'),
  log: z.record(idSchema, lineSchema).describe('What to write down, a short line each.'),
  next: lineSchema.describe('Who is next and when to hand over.'),
});

export type MapFacts = z.infer<typeof mapFacts>;

/** One step of the decision, with where it leads: to one step, by an answer, or nowhere at an end. */
export interface MapStep {
  id: string;
  text: string;
  to?: string | undefined;
  answers: { id: string; text: string; to: string }[];
}

/** The steps, the first one first, the others as the file has them. */
function stepsOf({ start, decide }: MapFacts, words: z.infer<typeof mapWords>): MapStep[] {
  return [start, ...Object.keys(decide).filter((id) => id !== start)].map((id) => {
    const { to, answers = {} } = lookUp(decide, id);
    const { text, answers: texts = {} } = lookUp(words.decide, id);
    return {
      id,
      text,
      to,
      answers: Object.entries(answers).map(([name, target]) => ({ id: name, text: lookUp(texts, name), to: target })),
    };
  });
}

export const mapSchema = defineEntrySchema({
  folder: 'maps',
  prose: false,
  facts: mapFacts,
  words: mapWords,
  join: ({ decide: _, start: __, ...facts }, words, { translate }) => ({
    ...facts,
    ...words,
    ask: facts.ask.map((id) => lookUp(words.ask, id)),
    today: facts.today.map((id) => lookUp(words.today, id)),
    log: facts.log.map((id) => lookUp(words.log, id)),
    steps: stepsOf({ ...facts, decide: _, start: __ }, words),
    owner: translate(facts.owner),
    changes: facts.changes.map(({ on, what }) => ({ on, what: translate(what) })),
  }),
});
