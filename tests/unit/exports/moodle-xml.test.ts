/** Moodle XML, field by field as its documentation and its importer name them. */
import { XmlDocument, type XmlElement } from 'libxml2-wasm';
import { textContent } from 'domutils';
import { expect, test } from 'vitest';
import { readHtml } from '../../../src/core/html.ts';
import { moodleXml } from '../../../src/exports/moodle-xml.ts';
import { nastySet, takenFor } from './nasty.ts';

const quiz = nastySet();
const document = XmlDocument.fromString(moodleXml([{ set: quiz, taken: takenFor('moodle', quiz) }]));
const all = (path: string, from: { find: (path: string) => unknown[] } = document) => from.find(path) as XmlElement[];
const text = (path: string, from: XmlElement) => all(path, from)[0]?.content;
const said = (html: string | undefined) => textContent(readHtml(html ?? ''));
const [category, ...questions] = all('/quiz/question');
const typeOf = (question: XmlElement) => question.attr('type')!.content;

/** Shares of the marks that Moodle's importer knows, in per cent (question/engine/bank.php, fraction options). */
const KNOWN_SHARES = [
  100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571, 12.5, 11.11111, 10, 5, 0, -100,
];

test('the category comes first and says what differs', () => {
  expect(typeOf(category!)).toBe('category');
  expect(text('category/text', category!)).toBe(`$course$/top/${quiz.title.replaceAll('/', '//')}`);
  expect(said(text('info/text', category!))).toContain(quiz.t('export.how.person'));
});

test('every question has what the importer asks of any', () => {
  expect(questions.map(typeOf)).toEqual([
    ...['multichoice', 'multichoice', 'multichoice', 'matching', 'matching', 'shortanswer', 'essay', 'multichoice'],
  ]);
  for (const [index, question] of questions.entries()) {
    const { ask, reason, id } = quiz.questions[index]!;
    expect(text('name/text', question)).toBe(`${quiz.title} ${index + 1}`);
    expect(said(text('questiontext[@format="html"]/text', question))).toBe(ask);
    expect(said(text('generalfeedback[@format="html"]/text', question))).toContain(reason);
    expect(Number(text('defaultgrade', question))).toBe(1);
    expect(text('hidden', question)).toBe('0');
    expect(text('idnumber', question)).toBe(`nasty.${id}.et`);
  }
});

test('choices: one or several, options with their share and what is said of them', () => {
  for (const index of [0, 1, 2, 7]) {
    const [question, own] = [questions[index]!, quiz.questions[index]!];
    const answers = all('answer', question);
    expect(text('single', question)).toBe(String(own.form !== 'choices'));
    expect(text('shuffleanswers', question)).toBe(String(own.form !== 'verdict'));
    expect(answers.map((answer) => said(text('text', answer)))).toEqual(own.options.map((option) => option.text));
    expect(answers.map((answer) => said(text('feedback/text', answer)))).toEqual(own.options.map((option) => option.feedback));
    const shares = answers.map((answer) => Number(answer.attr('fraction')!.content));
    expect(shares.map((share) => share > 0)).toEqual(own.options.map((option) => option.right));
    expect(shares.filter((share) => !KNOWN_SHARES.includes(share))).toEqual([]);
    const wrong = own.options.filter((option) => !option.right);
    expect(shares.filter((share) => share <= 0)).toEqual(wrong.map(() => (own.form === 'choices' ? -100 : 0)));
  }
});

test('order and pairs: each left half with its right half', () => {
  const pairsIn = (question: XmlElement) =>
    all('subquestion', question).map((pair) => [said(text('text', pair)), text('answer/text', pair)]);
  expect(pairsIn(questions[3]!)).toEqual(quiz.questions[3]!.inOrder.map((step, index) => [step.text, String(index + 1)]));
  expect(pairsIn(questions[4]!)).toEqual(quiz.questions[4]!.pairs.map(({ option, target }) => [option.text, target.text]));
});

test('a gap: case does not matter, a star is a star', () => {
  expect(text('usecase', questions[5]!)).toBe('0');
  const answers = all('answer', questions[5]!);
  expect(answers.map((answer) => answer.attr('fraction')!.content)).toEqual(['100', '100']);
  expect(answers.map((answer) => text('text', answer)!.replace(/\\([\\*])/g, '$1'))).toEqual(quiz.questions[5]!.accepts);
  expect(text('text', answers[1]!)).toBe('second õ\\*');
});

test('own words: a person marks, with the good answer at hand', () => {
  expect(said(text('graderinfo/text', questions[6]!))).toContain(quiz.questions[6]!.model);
  expect(text('responseformat', questions[6]!)).toBe('plain');
});
