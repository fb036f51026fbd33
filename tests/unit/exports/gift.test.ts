/** GIFT, read back by gift-pegjs: every word comes back as it was, in the place where Moodle looks for it. */
import { parse, type GIFTQuestion } from 'gift-pegjs';
import { textContent } from 'domutils';
import { expect, test } from 'vitest';
import { readHtml } from '../../../src/core/html.ts';
import { gift } from '../../../src/exports/gift.ts';
import { plainQuiz, type PlainQuestion } from '../../../src/exports/questions.ts';
import { handbook, nastyQuiz, WHERE } from './nasty.ts';

const quizzes = [
  nastyQuiz(),
  ...handbook.quizzes.flatMap((quiz) => Object.keys(quiz.words).map((language) => plainQuiz(handbook, quiz, language, WHERE))),
];
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
/** What is read in HTML. */
const said = (html: string) => oneLine(textContent(readHtml(html)));

/** The reader leaves Moodle's own marks for escaped signs in the right half of a pair, where Moodle takes them out. */
const unmarked = (text: string) => text.replace(/&&(\d{3});/g, (_, code) => String.fromCharCode(Number(code)));

type Choices = Extract<GIFTQuestion, { type: 'MC' | 'Short' }>['choices'];

/** Questions that are asked, and not only categories or descriptions. */
type Asking = Exclude<GIFTQuestion, { type: 'Category' | 'Description' }>;

function comesBack(question: PlainQuestion, read: Asking): void {
  expect(said(read.stem!.text)).toBe(oneLine(question.ask));
  expect(said(read.globalFeedback!.text)).toContain(oneLine(question.reason));
  const { kind, options } = question;
  if (read.type === 'MC') {
    const choices = read.choices as Choices;
    expect(choices.map(({ text }) => said(text.text))).toEqual(options.map(({ text }) => oneLine(text)));
    expect(choices.map(({ feedback }) => said(feedback!.text))).toEqual(options.map(({ feedback }) => oneLine(feedback)));
    const right = choices.map(({ isCorrect, weight }) => (kind === 'multiple' ? Number(weight) > 0 : isCorrect));
    expect(right).toEqual(options.map((option) => option.right));
    if (kind === 'multiple') {
      const shares = choices.map(({ weight }) => Number(weight)).filter((weight) => weight > 0);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 3);
    }
  } else if (read.type === 'Matching') {
    const pairs = read.matchPairs.map(({ subquestion, subanswer }) => [said(subquestion.text), unmarked(subanswer)]);
    const steps = question.inOrder.map(({ text }, index) => [oneLine(text), String(index + 1)]);
    const own = question.pairs.map(({ option, target }) => [oneLine(option.text), oneLine(target)]);
    expect(pairs).toEqual(kind === 'order' ? steps : own);
  } else if (read.type === 'Short') {
    const taken = read.choices.map(({ text }) => text.text.replaceAll('-*>', '->').replace(/\\([\\*])/g, '$1'));
    expect(taken).toEqual(question.accepts.map(oneLine));
  } else {
    expect(read.type).toBe('Essay');
    expect(said(read.globalFeedback!.text)).toContain(oneLine(question.model));
  }
}

const TYPES = {
  single: 'MC',
  multiple: 'MC',
  'three-way': 'MC',
  order: 'Matching',
  match: 'Matching',
  blank: 'Short',
  say: 'Essay',
} as const;

test.each(quizzes.map((quiz) => [quiz.id, quiz.language, quiz] as const))('%s in %s', (_, __, quiz) => {
  const [category, ...questions] = parse(gift(quiz));
  expect(category!.type).toBe('Category');
  expect(questions.map(({ type }) => type)).toEqual(quiz.questions.map(({ kind }) => TYPES[kind]));
  quiz.questions.forEach((question, index) => comesBack(question, questions[index] as Asking));
});

test('what differs is said at the top', () => {
  const notes = gift(nastyQuiz()).split('\n\n')[0]!;
  expect(notes).toContain('(8)');
  expect(notes).toMatch(/^\/\/ Järjestamine: /m);
  expect(notes).toMatch(/^\/\/ Mitu õiget vastust: /m);
});
