/** The open form of a quiz: everything, in plain JSON, with a schema made from these shapes. For whoever writes a program. */
import { z } from 'zod';
import { THREE_WAY } from '../kinds/quiz/schema.ts';
import { dayShape, idShape, lineShape } from '../core/vocabulary.ts';
import type { PlainQuestion, PlainQuiz, Whereabouts } from './questions.ts';

/** Raised when a reader of the old form would misread the new one; its schema then gets an address of its own. */
const FORMAT = 1;

/** Where the schema lies, below the base. */
export const SCHEMA_PATH = `schemas/quiz-${FORMAT}.json`;

const optionShape = z.strictObject({
  id: idShape.describe('The same in every language.'),
  text: lineShape.describe('What is to be chosen, put in order or paired.'),
  feedback: lineShape.describe('Why it is right, or why it is tempting and wrong.'),
});

const common = {
  id: idShape.describe('Name of the question within the quiz, for ever, the same in every language.'),
  version: z.number().int().min(1).describe('Raised when the key changes.'),
  ask: lineShape.describe('The question. In a blank question, ___ marks the gap.'),
  reason: lineShape.describe('Why the answer is what it is.'),
  technique: z
    .strictObject({ id: idShape, title: lineShape, address: z.url() })
    .describe('The technique that the question tests, and its page.'),
};
const options = z.array(optionShape).min(2).describe('In the order shown.');
const one = idShape.describe('Id of the right option.');
const all = z.array(idShape).min(1);

const questionShape = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, kind: z.literal('single'), options, key: one }),
  z.strictObject({ ...common, kind: z.literal('multiple'), options, key: all.describe('Ids of all right options.') }),
  z.strictObject({ ...common, kind: z.literal('three-way'), options, key: z.enum(THREE_WAY).describe('The right one.') }),
  z.strictObject({ ...common, kind: z.literal('order'), options, key: all.describe('Ids of all options as they must stand.') }),
  z.strictObject({
    ...common,
    kind: z.literal('match'),
    options,
    targets: z.array(z.strictObject({ id: idShape, text: lineShape })).describe('What the options belong to.'),
    key: z.record(idShape, idShape).describe('Id of each option to the id of its target.'),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('blank'),
    accepts: z
      .array(lineShape)
      .min(1)
      .describe('Answers that count, the best first; case and a full stop at the end do not matter.'),
  }),
  z.strictObject({ ...common, kind: z.literal('say'), model: lineShape.describe('A good answer, to compare one’s own with.') }),
]);

export const quizFileShape = z.strictObject({
  $schema: z.url().describe('Where this schema lies.'),
  format: z.literal(FORMAT),
  id: idShape.describe('Name of the quiz, the same in every language.'),
  language: z.string().describe('ISO 639 code of the words.'),
  title: lineShape,
  summary: lineShape,
  changed: dayShape.describe('The day its words last changed.'),
  address: z.url().describe('The quiz on the site.'),
  licence: z.literal('CC-BY-4.0').describe('SPDX name of the licence of the words.'),
  passMark: z.number().int().min(1).max(100).describe('Share of right answers that counts as passed, in per cent.'),
  questions: z.array(questionShape).min(1).describe('In order.'),
});

export type QuizFile = z.infer<typeof quizFileShape>;

/** The JSON Schema, as text. */
export function quizSchema({ site, base }: Whereabouts): string {
  const schema = z.toJSONSchema(quizFileShape, { io: 'output' });
  return `${JSON.stringify({ $id: new URL(base + SCHEMA_PATH, site).href, title: 'Quiz', ...schema }, null, 2)}\n`;
}

export function quizJson(quiz: PlainQuiz, { site, base }: Whereabouts): string {
  const { id, language, title, summary, changed, address, passMark } = quiz;
  const file: QuizFile = {
    $schema: new URL(base + SCHEMA_PATH, site).href,
    format: FORMAT,
    ...{ id, language, title, summary, changed, address },
    licence: 'CC-BY-4.0',
    passMark,
    questions: quiz.questions.map(openQuestion),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function openQuestion(question: PlainQuestion): QuizFile['questions'][number] {
  const { id, kind, version, ask, reason, technique, targets, inOrder, pairs, accepts, model } = question;
  const shared = { id, version, ask, reason, technique };
  const options = question.options.map(({ id: name, text, feedback }) => ({ id: name, text, feedback }));
  const right = question.options.filter((option) => option.right).map((option) => option.id);
  if (kind === 'single') return { ...shared, kind, options, key: right[0]! };
  if (kind === 'three-way') return { ...shared, kind, options, key: right[0] as (typeof THREE_WAY)[number] };
  if (kind === 'multiple') return { ...shared, kind, options, key: right };
  if (kind === 'order') return { ...shared, kind, options, key: inOrder.map((option) => option.id) };
  if (kind === 'blank') return { ...shared, kind, accepts };
  if (kind === 'say') return { ...shared, kind, model };
  const key = Object.fromEntries(pairs.map(({ option, targetId }) => [option.id, targetId]));
  return { ...shared, kind, options, targets, key };
}
