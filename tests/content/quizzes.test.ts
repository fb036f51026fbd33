/** The real quizzes: enough of them, every technique tested, every kind in use. Their keys are the content check's to read. */
import { expect, test } from 'vitest';
import { quizzesTesting } from '../../src/kinds/lookup.ts';
import { QUESTION_KINDS } from '../../src/kinds/quiz/schema.ts';
import { read } from '../../src/read/read.ts';

const { handbook } = read(process.cwd()).manuscript;
const questions = handbook.quizzes.flatMap(({ facts }) => facts.questions);

test.each(handbook.quizzes.map(({ id, facts }) => [id, facts.questions.length]))('%s has 6 to 8 questions: %i', (_, count) => {
  expect(count).toBeGreaterThanOrEqual(6);
  expect(count).toBeLessThanOrEqual(8);
});

test('every technique is tested by some quiz', () => {
  expect(handbook.techniques.filter(({ id }) => !quizzesTesting(handbook, id).length).map(({ id }) => id)).toEqual([]);
});

test('every kind of question is in use', () => {
  expect(QUESTION_KINDS.filter((kind) => !questions.some((question) => question.kind === kind))).toEqual([]);
});

test('every quiz tests a technique on which good advice disagrees', () => {
  const disputed = new Set(handbook.contradictions.flatMap(({ facts }) => [...facts.opposing, facts.technique]));
  const without = handbook.quizzes.filter(({ facts }) => !facts.questions.some(({ technique }) => disputed.has(technique)));
  expect(without.map(({ id }) => id)).toEqual([]);
});

test('no option tells by its length that it is the right one', () => {
  const telling = handbook.languages.map(({ code }) => {
    const longest = handbook.quizzes.flatMap(({ facts, words }) =>
      facts.questions
        .filter(({ kind }) => kind === 'single')
        .map(({ id, options, key }) => {
          const { options: texts } = words[code]!.questions[id]!;
          const length = (option: string) => texts[option]!.text!.length;
          return options.every((option) => option === key || length(option) < length(String(key)));
        }),
    );
    return longest.filter(Boolean).length / longest.length;
  });
  expect(Math.max(...telling)).toBeLessThan(0.6);
});
