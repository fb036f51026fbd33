/** The open form of a quiz, checked by another reader of JSON Schema than the one that made it. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { quizJson, quizSchema, type QuizFile } from '../../../src/exports/quiz-json.ts';
import { allSets, nastySet, WHERE } from './nasty.ts';

const schema = JSON.parse(quizSchema(WHERE)) as { $id: string };
const validate = new Ajv2020({ strict: true, validateFormats: false }).compile(schema);

test.each(allSets().map((quiz) => [quiz.id, quiz.language, quiz] as const))('%s in %s', (_, __, quiz) => {
  const file = JSON.parse(quizJson(quiz, WHERE)) as QuizFile;
  validate(file);
  expect(validate.errors ?? []).toEqual([]);
  expect(file.$schema).toBe(schema.$id);
  expect(file.questions.map(({ ask }) => ask)).toEqual(quiz.questions.map(({ ask }) => ask));
});

test('the key is the one of the facts, and a file that lacks something is not valid', () => {
  const file = JSON.parse(quizJson(nastySet(), WHERE)) as QuizFile;
  const keys = file.questions.map((question) => ('key' in question ? question.key : undefined));
  expect(keys.slice(0, 5)).toEqual(['b', ['a', 'b', 'd'], 'depends', ['a', 'b', 'c'], { a: 'y', b: 'x' }]);
  expect(validate({ ...file, questions: file.questions.map(({ ask: _, ...rest }) => rest) })).toBe(false);
});
