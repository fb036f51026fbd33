/** Answers the questions of a quiz on the screen, right or wrong, whatever their type. */
import { STORED } from '../../src/core/storage.ts';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Localised } from '../../src/kinds/handbook.ts';
import type { Question } from '../../src/question-types/question.ts';
import { QUESTION_TYPE_NAMES } from '../../src/question-types/registry.ts';
import { entriesIn, entryIn } from './handbook.ts';

type Quiz = Localised<'quiz'>;

/** Forms whose answer counts once its key is opened. */
const OPENED: readonly string[] = ['order', 'pairs', 'choices', 'text'];

/** The types of question that some quiz has. */
export const TYPES_IN_USE = QUESTION_TYPE_NAMES.filter((type) =>
  entriesIn('en', 'quiz').some(({ questions }) => questions.some((question) => question.type === type)),
);

/** The first question of a type, and its quiz, in English. */
export function firstOf(type: Question['type']): { quiz: Quiz; question: Question } {
  const found = entriesIn('en', 'quiz')
    .flatMap((quiz) => quiz.questions.map((question) => ({ quiz, question })))
    .find(({ question }) => question.type === type);
  if (!found) throw new Error(`No quiz has a question of the type "${type}".`);
  return found;
}

export function quizNamed(id: string, language = 'en'): Quiz {
  return entryIn(language, 'quiz', id);
}

/** A question in another language. */
export function questionIn(language: string, quiz: Quiz, { id }: Question): Question {
  return quizNamed(quiz.id, language).questions.find((question) => question.id === id)!;
}

/** What must be told as the right answer to a question. */
export function rightWords({ form, options, inOrder, pairs, accepts, model }: Question): string[] {
  if (form === 'pairs') return pairs.flatMap(({ option, target }) => [option.text, target.text]);
  if (form === 'text') return accepts.slice(0, 1);
  if (form === 'open') return [model];
  return (form === 'order' ? inOrder : options.filter(({ right }) => right)).map(({ text }) => text);
}

/** The fieldset of a question. */
export function boxOf(page: Page, quiz: Quiz, question: Question) {
  return page.locator(`[data-question="${quiz.id}.${question.id}"]`);
}

/** Goes to a question, or to the result. Where there is no script all are in sight. */
export async function stepTo(page: Page, screen: string): Promise<void> {
  await page.evaluate((id) => {
    if (document.querySelector('[data-steps]') && location.hash !== `#${id}`) location.hash = id;
  }, screen);
  await page.locator(`[id="${screen}"]`).waitFor();
}

export const screenOf = (quiz: Quiz, { id }: Question) => `${quiz.id}_${id}`;

/** What to put into which field: `.<option>` to value, or `''` for the field of the question itself. */
export function fieldsFor({ form, options, inOrder, targets, pairs, accepts }: Question, right: boolean): [string, string][] {
  if (form === 'order') return (right ? inOrder : [...inOrder].reverse()).map(({ id }, index) => [`.${id}`, String(index + 1)]);
  if (form === 'pairs')
    return pairs.map(({ option, target }) => [
      `.${option.id}`,
      right ? target.id : targets.find(({ id }) => id !== target.id)!.id,
    ]);
  if (form === 'text') return [['', right ? accepts[0]! : 'zzz']];
  if (form === 'open') return [['', right ? 'close' : 'not-yet']];
  const chosen = options.filter((option) => option.right === right).map(({ id }): [string, string] => ['', id]);
  return form === 'choices' ? chosen : chosen.slice(0, 1);
}

/** What a form is answered with, in the language of the page. */
async function answersTo(page: Page, quiz: Quiz, question: Question, right: boolean): Promise<[string, string][]> {
  const language = (await page.locator('html').getAttribute('lang'))!;
  return fieldsFor(questionIn(language, quiz, question), right);
}

/** Answers one question with the pointer, which must reach every part of it. */
export async function answerByPointer(page: Page, quiz: Quiz, question: Question, right: boolean): Promise<void> {
  await stepTo(page, screenOf(quiz, question));
  const box = boxOf(page, quiz, question);
  const name = `${quiz.id}.${question.id}`;
  const { form } = question;
  const hasScript = await page.locator('[data-steps], todays-three:defined').count();
  const open = async () => {
    if (!(await box.locator('details[open]').count())) await box.locator('summary').click();
  };
  if (form === 'open') await open();
  const answers = await answersTo(page, quiz, question, right);
  if (form === 'order') answers.sort(([, one], [, other]) => Number(one) - Number(other));
  const tapped = box.locator('[data-option]:has(.tap-mark:text-is("1")) button');
  if (form === 'order' && (await tapped.count())) await tapped.click(); // takes all off
  for (const [option, value] of answers) {
    if ((form === 'order' || form === 'pairs') && hasScript) {
      await box.locator(`[data-option="${option.slice(1)}"] button`).click();
      if (form === 'pairs') await box.locator(`button[data-to="${value}"]`).click();
    } else if (form === 'order' || form === 'pairs') await page.selectOption(`[name="${name}${option}"]`, value);
    else if (form === 'text') {
      await page.fill(`[name="${name}"]`, value);
      await page.locator(`[name="${name}"]`).blur();
    } else await page.check(`[name="${name}"][value="${value}"]`);
  }
  if (!OPENED.includes(form)) return;
  await open();
  if (hasScript) await box.locator('[data-verdict]').waitFor(); // a browser tells the script of an opened key a moment later
}

/** Answers one question as its script is told of it. A pointer takes twenty times as long: that is for what is about pointers. */
export async function answer(page: Page, quiz: Quiz, question: Question, right: boolean): Promise<void> {
  await stepTo(page, screenOf(quiz, question));
  const name = `${quiz.id}.${question.id}`;
  const order = question.form === 'open' ? 'before' : OPENED.includes(question.form) ? 'after' : 'never';
  const fields = await answersTo(page, quiz, question, right);
  await boxOf(page, quiz, question).evaluate(give, { fields: fields.map(([option, value]) => [name + option, value]), order });
}

/** Runs in the page. @param order when the key is opened */
async function give(box: Element, { fields, order }: { fields: string[][]; order: string }): Promise<void> {
  const details = box.querySelector('details');
  const open = async () => {
    if (!details || details.open) return;
    const told = new Promise((done) => details.addEventListener('toggle', done, { once: true }));
    box.querySelector('summary')!.click();
    if (document.querySelector(':is(quiz-box, todays-three):defined')) await told; // comes a moment after the click
  };
  if (order === 'before') await open();
  for (const [name, value] of fields) {
    const [first, ...more] = box.querySelectorAll<HTMLInputElement>(`[name="${name}"]`);
    if (first!.matches('[type=radio], [type=checkbox]')) {
      const chosen = [first!, ...more].find((field) => field.value === value)!;
      if (!chosen.checked) chosen.click();
    } else {
      first!.value = value!;
      for (const type of ['input', 'change']) first!.dispatchEvent(new Event(type, { bubbles: true }));
    }
  }
  if (order === 'after') await open();
}

/** Answers a whole quiz, and goes on to its result, or to the end of the review. */
export async function answerAll(page: Page, quiz: Quiz, right: boolean): Promise<void> {
  for (const question of quiz.questions) await answer(page, quiz, question, right);
  if (await page.locator('#finish').count()) await stepTo(page, 'finish');
}

/** What the page says, to be waited for; and the answers as they lie in the browser. */
export const score = (page: Page) => expect.poll(() => page.locator('[data-score]').textContent());
export const notice = (page: Page) => expect.poll(() => page.locator('[data-notice]').textContent());
export const bookIn = (page: Page, place: 'sessionStorage' | 'localStorage') =>
  page.evaluate(([where, name]) => window[where as 'localStorage'].getItem(name!), [place, STORED.answers]);

/** The box that keeps answers on the device. */
export const BOX = 'answer-memory input[type=checkbox]';

/** Unfolds what becomes of the answers. */
export async function openMemory(page: Page): Promise<void> {
  const isOpen = await page.locator('answer-memory > details').evaluate((details: HTMLDetailsElement) => details.open);
  if (!isOpen) await page.click('answer-memory summary');
}

export async function tickBox(page: Page, on = true): Promise<void> {
  await openMemory(page);
  await page.setChecked(BOX, on);
}
