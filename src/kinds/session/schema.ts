/** A training session: a plan by the minute for whoever leads a group, with what to print and what an observer looks for. */
import { z } from 'zod';
import { commonFacts, commonWords, defineEntrySchema, lookUp } from '../../core/entry.ts';
import { idSchema, lineSchema, partRef, ref } from '../../core/schema.ts';
import { AUDIENCES } from '../../core/vocabulary.ts';
import { withStarts } from './plan.ts';

export const SESSION_MINUTES = [20, 45, 90] as const;
/** How many copies: for every person, for two, for three, for the wall. */
export const COPIES = ['each', 'pair', 'three', 'wall'] as const;

/** Pages that can be printed. Each kind that is named here has something on paper. */
const printable = {
  sheet: ref('checklist', 'A checklist.').optional(),
  map: ref('map', 'A map.').optional(),
  worksheet: ref('worksheet', 'A worksheet.').optional(),
  rolePlay: ref('role-play', 'A role-play; on paper, its script for two and an observer.').optional(),
  quiz: ref('quiz', 'A quiz, all of it.').optional(),
};

/** Names of the fields that name such a page, in the order in which pages are listed. */
export const PRINTABLE = Object.keys(printable) as (keyof typeof printable)[];

const people = (description: string) => z.number().int().min(2).max(40).describe(description);

const part = z.strictObject({
  id: idSchema.describe('Name of the part, the same in every language.'),
  minutes: z.number().int().min(1).describe('How long it takes, with walking, settling and sitting down again.'),
  techniques: z.array(ref('technique', 'Its id.')).default([]).describe('Techniques that the part works with.'),
  lines: z
    .array(partRef('technique', 'phrases', 'One of them, as technique/pair.'))
    .default([])
    .describe('Lines to say in it.'),
  situation: ref('situation', 'The situation that it is about.').optional(),
  ...printable,
  questions: z
    .array(partRef('quiz', 'questions', 'One of them, as quiz/question.'))
    .default([])
    .describe('Single questions.'),
});

const sessionFacts = z.strictObject({
  ...commonFacts,
  minutes: z
    .literal(SESSION_MINUTES)
    .describe('How long the session takes: 20, 45 or 90. The minutes of its parts add up to it.'),
  audience: z.array(z.enum(AUDIENCES)).min(1).describe('Whom it is about: external (customers), internal (boss, colleagues).'),
  group: z
    .strictObject({ from: people('The fewest people.'), to: people('The most.') })
    .describe('For how many people it works.'),
  parts: z.array(part).min(3).max(10).describe('What is done, in order.'),
  print: z
    .array(
      z.strictObject({ ...printable, copies: z.enum(COPIES).describe('One each, one a pair, one for three, one for the wall.') }),
    )
    .default([])
    .describe('What to print besides the plan and the observer’s sheet. Each names one page, and some part uses it.'),
  observe: z
    .array(
      z.strictObject({
        id: idSchema.describe('Name of the skill, the same in every language.'),
        technique: ref('technique', 'The technique that it belongs to.'),
        source: ref('source', 'A source of that technique that bears the skill.'),
      }),
    )
    .min(3)
    .max(7)
    .describe('Skills that an observer can see or hear.'),
  outcomes: z
    .array(
      z.strictObject({
        id: idSchema.describe('Name of the outcome, the same in every language.'),
        technique: ref('technique', 'The technique that it is about.'),
        parts: z
          .array(idSchema.describe('Id of a part.'))
          .min(1, 'no part covers this outcome')
          .describe('The parts that cover it.'),
      }),
    )
    .min(2)
    .max(6)
    .describe('What people can do afterwards.'),
});

const partWords = z.strictObject({
  title: lineSchema.max(60).describe('What the part is, in a few words.'),
  do: lineSchema
    .max(420)
    .describe('What the trainer does and says, in a few short sentences. Lines to say are named in facts.yaml.'),
});

const lines = (most: number, description: string) => z.array(lineSchema.max(200)).min(1).max(most).describe(description);

const sessionWords = z.strictObject({
  ...commonWords,
  aim: lineSchema.max(220).describe('What the group is to get out of it, in a sentence or two.'),
  before: lines(5, 'What to get ready, a sentence each.'),
  parts: z.record(idSchema, partWords).describe('The words of each part of facts.yaml.'),
  skills: z.record(idSchema, lineSchema.max(110)).describe('Each skill of `observe`, as an observer sees or hears it.'),
  talk: lines(5, 'Questions for the talk afterwards, open ones.'),
  outcomes: z.record(idSchema, lineSchema.max(140)).describe('Each outcome of facts.yaml: “You can …”.'),
  after: lines(4, 'What to do a week later, a sentence each.'),
});

export const sessionSchema = defineEntrySchema({
  folder: 'sessions',
  prose: false,
  facts: sessionFacts,
  words: sessionWords,
  join: ({ observe, ...facts }, { skills, ...words }) => ({
    ...facts,
    ...words,
    parts: withStarts(facts.parts).map((own) => ({ ...own, ...lookUp(words.parts, own.id) })),
    skills: observe.map((own) => ({ ...own, text: lookUp(skills, own.id) })),
    outcomes: facts.outcomes.map((own) => ({ ...own, text: lookUp(words.outcomes, own.id) })),
  }),
});
