/** The open form of a quiz: everything, in plain JSON, with a schema made from these shapes. For whoever writes a program. */
import { z } from 'zod';
import { daySchema, idSchema, lineSchema } from '../core/schema.ts';
import type { Form } from '../question-types/question.ts';
import { QUESTION_TYPES, QUESTION_TYPE_NAMES } from '../question-types/registry.ts';
import type { SiteAddress } from './parts/exported-file.ts';
import { schemaText } from './schema-text.ts';
import type { ExportedQuestion, QuestionSet } from './parts/question-set.ts';

/** Raised when a reader of the old form would misread the new one; its schema then gets an address of its own. */
const FORMAT = 1;

/** Where the schema lies, below the base. */
export const SCHEMA_PATH = `schemas/quiz-${FORMAT}.json`;

const optionSchema = z.strictObject({
  id: idSchema.describe('The same in every language.'),
  text: lineSchema.describe('What is to be chosen, put in order or paired.'),
  feedback: lineSchema.describe('Why it is right, or why it is tempting and wrong.'),
});

const common = {
  id: idSchema.describe('Name of the question within the quiz, for ever, the same in every language.'),
  version: z.number().int().min(1).describe('Raised when the key changes.'),
  ask: lineSchema.describe('The question. In a blank question, ___ marks the gap.'),
  reason: lineSchema.describe('Why the answer is what it is.'),
  technique: z
    .strictObject({ id: idSchema, title: lineSchema, address: z.url() })
    .describe('The technique that the question tests, and its page.'),
};
const options = z.array(optionSchema).min(2).describe('In the order shown.');
const one = idSchema.describe('Id of the right option.');
const all = z.array(idSchema).min(1);

/** What a question of each form has besides the common fields. */
const OF_FORM = {
  choice: { options, key: one },
  verdict: { options, key: one },
  choices: { options, key: all.describe('Ids of all right options.') },
  order: { options, key: all.describe('Ids of all options as they must stand.') },
  pairs: {
    options,
    targets: z.array(z.strictObject({ id: idSchema, text: lineSchema })).describe('What the options belong to.'),
    key: z.record(idSchema, idSchema).describe('Id of each option to the id of its target.'),
  },
  text: {
    accepts: z
      .array(lineSchema)
      .min(1)
      .describe('Answers that count, the best first; case and a full stop at the end do not matter.'),
  },
  open: { model: lineSchema.describe('A good answer, to compare one’s own with.') },
} satisfies Record<Form, z.ZodRawShape>;

const [first, ...others] = QUESTION_TYPE_NAMES.map((name) =>
  z.strictObject({ ...common, kind: z.literal(name), ...OF_FORM[QUESTION_TYPES[name].form] }),
);
const questionSchema = first ? z.discriminatedUnion('kind', [first, ...others]) : z.never();

export const quizFileSchema = z.strictObject({
  $schema: z.url().describe('Where this schema lies.'),
  format: z.literal(FORMAT),
  id: idSchema.describe('Name of the quiz, the same in every language.'),
  language: z.string().describe('ISO 639 code of the words.'),
  title: lineSchema,
  summary: lineSchema,
  changed: daySchema.describe('The day its words last changed.'),
  modified: z.iso.datetime().describe('The same to the second, UTC.'),
  address: z.url().describe('The quiz on the site.'),
  licence: z.literal('CC-BY-4.0').describe('SPDX name of the licence of the words.'),
  passMark: z.number().int().min(1).max(100).describe('Share of right answers that counts as passed, in per cent.'),
  questions: z.array(questionSchema).min(1).describe('In order.'),
});

export type QuizFile = z.infer<typeof quizFileSchema>;

/** The JSON Schema, as text. */
export function quizSchema(address: SiteAddress): string {
  return schemaText(quizFileSchema, address, SCHEMA_PATH, 'Quiz');
}

export function quizJson(quiz: QuestionSet, { site, base }: SiteAddress): string {
  const { id, language, title, summary, modified, address, passMark } = quiz;
  const file = {
    $schema: new URL(base + SCHEMA_PATH, site).href,
    format: FORMAT,
    ...{ id, language, title, summary, changed: modified.slice(0, 10), modified, address },
    licence: 'CC-BY-4.0',
    passMark,
    questions: quiz.questions.map(openQuestion),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function openQuestion(question: ExportedQuestion) {
  const { id, type: kind, version, ask, reason, explainedAt } = question;
  const technique = { id: question.technique, ...explainedAt };
  return { id, kind, version, ask, reason, technique, ...ownFields(question) };
}

function ownFields(question: ExportedQuestion) {
  const { form, targets, inOrder, pairs, accepts, model } = question;
  const options = question.options.map(({ id, text, feedback }) => ({ id, text, feedback }));
  const right = question.options.filter((option) => option.right).map((option) => option.id);
  switch (form) {
    case 'choice':
    case 'verdict':
      return { options, key: right[0] };
    case 'choices':
      return { options, key: right };
    case 'order':
      return { options, key: inOrder.map((option) => option.id) };
    case 'pairs':
      return { options, targets, key: Object.fromEntries(pairs.map(({ option, target }) => [option.id, target.id])) };
    case 'text':
      return { accepts };
    case 'open':
      return { model };
    default:
      return form satisfies never;
  }
}
