/** GIFT, read back by gift-pegjs: every word comes back as it was, in the place where Moodle looks for it. */
import { parse, type GIFTQuestion } from 'gift-pegjs';
import { textContent } from 'domutils';
import { expect, test } from 'vitest';
import { readHtml } from '../../../src/core/html.ts';
import { gift } from '../../../src/exports/gift.ts';
import type { ExportedQuestion } from '../../../src/exports/parts/question-set.ts';
import { allSets, nastySet, takenFor } from './nasty.ts';

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
/** What is read in HTML. */
const said = (html: string) => oneLine(textContent(readHtml(html)));

/** The reader leaves Moodle's own marks for escaped signs in the right half of a pair, where Moodle takes them out. */
const unmarked = (text: string) => text.replace(/&&(\d{3});/g, (_, code) => String.fromCharCode(Number(code)));

type Choices = Extract<GIFTQuestion, { type: 'MC' | 'Short' }>['choices'];

/** Questions that are asked, and not only categories or descriptions. */
type Asking = Exclude<GIFTQuestion, { type: 'Category' | 'Description' }>;

function comesBack(question: ExportedQuestion, read: Asking): void {
  expect(said(read.stem!.text)).toBe(oneLine(question.ask));
  expect(said(read.globalFeedback!.text)).toContain(oneLine(question.reason));
  const { form, options } = question;
  if (read.type === 'MC') {
    const choices = read.choices as Choices;
    expect(choices.map(({ text }) => said(text.text))).toEqual(options.map(({ text }) => oneLine(text)));
    expect(choices.map(({ feedback }) => said(feedback!.text))).toEqual(options.map(({ feedback }) => oneLine(feedback)));
    const right = choices.map(({ isCorrect, weight }) => (form === 'choices' ? Number(weight) > 0 : isCorrect));
    expect(right).toEqual(options.map((option) => option.right));
    if (form === 'choices') {
      const shares = choices.map(({ weight }) => Number(weight)).filter((weight) => weight > 0);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 3);
      expect(choices.filter(({ weight }) => Number(weight) <= 0).map(({ weight }) => Number(weight))).toEqual(
        options.filter((option) => !option.right).map(() => -100),
      );
    }
  } else if (read.type === 'Matching') {
    const pairs = read.matchPairs.map(({ subquestion, subanswer }) => [said(subquestion.text), unmarked(subanswer)]);
    const steps = question.inOrder.map(({ text }, index) => [oneLine(text), String(index + 1)]);
    const own = question.pairs.map(({ option, target }) => [oneLine(option.text), oneLine(target.text)]);
    expect(pairs).toEqual(form === 'order' ? steps : own);
  } else if (read.type === 'Short') {
    const taken = read.choices.map(({ text }) => text.text.replaceAll('-*>', '->').replace(/\\([\\*])/g, '$1'));
    expect(taken).toEqual(question.accepts.map(oneLine));
  } else {
    expect(read.type).toBe('Essay');
    expect(said(read.globalFeedback!.text)).toContain(oneLine(question.model));
  }
}

const TYPES = {
  choice: 'MC',
  choices: 'MC',
  verdict: 'MC',
  order: 'Matching',
  pairs: 'Matching',
  text: 'Short',
  open: 'Essay',
} as const;

test.each(allSets().map((quiz) => [quiz.id, quiz.language, quiz] as const))('%s in %s', (_, __, quiz) => {
  const [category, ...questions] = parse(gift([{ set: quiz, taken: takenFor('gift', quiz) }]));
  expect(category!.type).toBe('Category');
  expect(questions.map(({ type }) => type)).toEqual(quiz.questions.map(({ form }) => TYPES[form]));
  quiz.questions.forEach((question, index) => comesBack(question, questions[index] as Asking));
});

test('what differs is said at the top', () => {
  const set = nastySet();
  const taken = takenFor('gift', set);
  const [notes] = gift([{ set, taken }]).split('\n\n');
  expect(taken.notes.length).toBeGreaterThan(2);
  for (const note of taken.notes) expect(notes).toContain(`\n// ${note}`);
});
