/** An operational map: one page for one kind of failure. What to ask, decide, do today, promise, log; who is next. */
import { z } from 'zod';
import { commonFacts, commonWords, sheetFacts, type Entry } from '../../core/entry.ts';
import { idShape, lineShape } from '../../core/vocabulary.ts';

const stepFacts = z.strictObject({
  to: idShape.optional().describe('The next step, where there is only one.'),
  answers: z.record(idShape, idShape).optional().describe('A question: answer id to the step it leads to.'),
  end: z.boolean().optional().describe('true where the map ends.'),
});

const named = z.array(idShape).min(1);

export const mapFacts = z.strictObject({
  ...commonFacts,
  ...sheetFacts,
  techniques: named.describe('Techniques behind the map.'),
  ask: named.describe('Ids of what to ask; each gets a line to write on.'),
  start: idShape.describe('The first step to decide.'),
  decide: z.record(idShape, stepFacts).describe('The steps of the decision and where each leads.'),
  today: named.describe('Ids of what to do today.'),
  log: named.describe('Ids of what to write down.'),
});

export const mapWords = z.strictObject({
  ...commonWords,
  ask: z.record(idShape, lineShape).describe('What to ask the customer, a short line each.'),
  decide: z
    .record(
      idShape,
      z.strictObject({
        text: lineShape.max(60).describe('The question or the action, at most 60 characters.'),
        answers: z.record(idShape, lineShape.max(24)).optional().describe('Words of each answer.'),
      }),
    )
    .describe('Words of each step.'),
  today: z.record(idShape, lineShape).describe('What to do today, a short line each.'),
  promise: lineShape.describe('What to promise, as a sentence to the customer with blanks for name and day.'),
  log: z.record(idShape, lineShape).describe('What to write down, a short line each.'),
  next: lineShape.describe('Who is next and when to hand over.'),
});

export type OperationalMap = Entry<z.infer<typeof mapFacts>, z.infer<typeof mapWords>>;
