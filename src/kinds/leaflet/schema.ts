/** A leaflet: one page that customers read while they wait, on what the place promises and what its people need not take. */
import { z } from 'zod';
import { commonFacts, commonWords, defineEntrySchema } from '../../core/entry.ts';
import { lineSchema, translated } from '../../core/schema.ts';

/** Longer ones are not read by whoever stands at a counter. */
const POINT = lineSchema.max(80);

const leafletFacts = z.strictObject({
  ...commonFacts,
  short: translated('The whole leaflet in a few sentences, in each language: it stands at the foot of the others.'),
});

const leafletWords = z.strictObject({
  ...commonWords,
  how: lineSchema.max(320).describe('Screen only, for staff: what to do before printing it.'),
  headline: lineSchema.max(40).describe('The first thing a customer reads.'),
  lead: lineSchema.max(90).describe('What they are asked to do, in a sentence or two.'),
  promises: z
    .strictObject({
      heading: lineSchema.max(40).describe('Stands above the promises.'),
      points: z.array(POINT).min(2).max(5).describe('What the place does when somebody complains, a promise each.'),
    })
    .describe('What the place promises.'),
  fields: z
    .strictObject({
      contact: lineSchema.max(40).describe('Before whom to speak or write to.'),
      answer: lineSchema.max(40).describe('Before the time by which the customer has an answer.'),
      further: lineSchema.max(40).describe('Before where one can complain further.'),
      place: lineSchema.max(40).describe('Before the name of the place.'),
    })
    .describe('What stands before each value of house.yaml, or before the line to write it on.'),
  limits: z
    .strictObject({
      heading: lineSchema.max(60).describe('Begins the sentence that each point ends.'),
      lead: lineSchema.max(90).describe('Says that being upset is all right.'),
      points: z.array(POINT).min(2).max(6).describe('What staff need not take, one thing each.'),
      then: lineSchema.max(120).describe('What staff may do then, and what becomes of the complaint.'),
    })
    .describe('What its people need not take.'),
});

export const leafletSchema = defineEntrySchema({
  folder: 'leaflets',
  prose: false,
  facts: leafletFacts,
  words: leafletWords,
  join: (facts, words) => ({ ...facts, ...words }),
});
