/** Answers the questions of a quiz on the screen, right or wrong, whatever their kind. */
import type { Page } from 'playwright-core';
import type { Quiz } from '../../src/model/quiz.ts';
import { THREE_WAY } from '../../src/model/quiz.ts';
import { answerOf } from '../../src/exports/feedback.ts';
import { plainQuiz } from '../../src/exports/questions.ts';
import { read } from '../../src/cli/read.ts';

export const { handbook } = read(process.cwd()).manuscript;

type Question = Quiz['facts']['questions'][number];

/** The first question of a kind, and its quiz. */
export function firstOf(kind: Question['kind']): { quiz: Quiz; question: Question } {
  const quiz = handbook.quizzes.find(({ facts }) => facts.questions.some((question) => question.kind === kind))!;
  return { quiz, question: quiz.facts.questions.find((question) => question.kind === kind)! };
}

export function quizNamed(id: string): Quiz {
  return handbook.quizzes.find((quiz) => quiz.id === id)!;
}

/** What must be told as the right answer to a question, in the words of a language. */
export function rightWords(quiz: Quiz, question: Question, language: string): string[] {
  const { questions } = plainQuiz(handbook, quiz, language, { site: 'https://example.org', base: '/' });
  const plain = questions.find(({ id }) => id === question.id)!;
  if (plain.kind === 'match') return plain.pairs.flatMap(({ option, target }) => [option.text, target]);
  return plain.kind === 'blank' ? plain.accepts.slice(0, 1) : answerOf(plain);
}

/** The fieldset of a question. */
export function boxOf(page: Page, quiz: Quiz, question: Question) {
  return page.locator(`[data-question="${quiz.id}.${question.id}"]`);
}

/** What to put into which field: `<option>` to value, or `''` for the field of the question itself. */
export function fieldsFor({ kind, key, options, targets }: Question, right: boolean, accepted: string): [string, string][] {
  const list = Array.isArray(key) ? key : [];
  if (kind === 'order') return (right ? list : [...list].reverse()).map((id, index) => [`.${id}`, String(index + 1)]);
  if (kind === 'match') {
    const pairs = key as Record<string, string>;
    return options.map((id) => [`.${id}`, right ? pairs[id]! : targets.find((target) => target !== pairs[id])!]);
  }
  if (kind === 'multiple') return (right ? list : options.filter((id) => !list.includes(id))).map((id) => ['', id]);
  if (kind === 'blank') return [['', right ? accepted : 'zzz']];
  if (kind === 'say') return [['', right ? 'close' : 'not-yet']];
  const wrong = (kind === 'three-way' ? THREE_WAY : options).find((id) => id !== key)!;
  return [['', right ? String(key) : wrong]];
}

/** Answers one question with the pointer. */
export async function answer(page: Page, quiz: Quiz, question: Question, right: boolean): Promise<void> {
  const box = boxOf(page, quiz, question);
  const name = `${quiz.id}.${question.id}`;
  const language = (await page.locator('html').getAttribute('lang'))!;
  const fields = fieldsFor(question, right, quiz.words[language]!.questions[question.id]!.accepts[0] ?? '');
  const open = async () => {
    if (!(await box.locator('details[open]').count())) await box.locator('summary').click();
  };
  if (question.kind === 'say') await open();
  for (const [option, value] of fields) {
    if (question.kind === 'order' || question.kind === 'match') await page.selectOption(`[name="${name}${option}"]`, value);
    else if (question.kind === 'blank') {
      await page.fill(`[name="${name}"]`, value);
      await page.locator(`[name="${name}"]`).blur();
    } else await page.check(`[name="${name}"][value="${value}"]`);
  }
  if (['order', 'match', 'multiple', 'blank'].includes(question.kind)) await open();
}

/** Answers a whole quiz. */
export async function answerAll(page: Page, quiz: Quiz, right: boolean): Promise<void> {
  for (const question of quiz.facts.questions) await answer(page, quiz, question, right);
}
