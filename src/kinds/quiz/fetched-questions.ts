/** Questions from the pages of their quizzes, for pages that ask others than their own. */
import { find } from '../../core/dom.ts';
import { readPage } from '../../core/read-page.ts';
import type { PracticeQuestion } from './practice/practice-question.ts';

export interface FetchedQuestion {
  box: HTMLFieldSetElement;
  /** Its answer in the key for paper. */
  answer: HTMLElement;
}

/** What choosing must know of all questions. Throws where the file cannot be had. */
export async function fetchQuestions(address: string): Promise<PracticeQuestion[]> {
  // practice-questions.ts writes it.
  const questions: PracticeQuestion[] = await (await fetchFrom(address)).json();
  return questions;
}

const pages = new Map<string, Promise<Document>>();

/** Throws where it cannot be had. @param quizzes address of the list of quizzes
 *  @param id `<quiz>.<question>` */
export async function fetchQuestion(quizzes: string, id: string): Promise<FetchedQuestion> {
  const [quiz = ''] = id.split('.');
  const loading = pages.get(quiz) ?? fetchPage(`${quizzes}${quiz}/`);
  pages.set(quiz, loading);
  loading.catch(() => pages.delete(quiz)); // to be tried again
  const page = await loading;
  const boxes = [...page.querySelectorAll<HTMLFieldSetElement>('.question')];
  const place = boxes.findIndex(({ dataset }) => dataset['question'] === id);
  const box = boxes[place];
  if (!box) throw new Error(`The quiz has no question ${id}.`);
  const answer = find(page, `.answer-key > ol > :nth-child(${place + 1})`);
  return { box: document.importNode(box, true), answer: document.importNode(answer, true) };
}

async function fetchPage(address: string): Promise<Document> {
  return readPage(await (await fetchFrom(address)).text());
}

async function fetchFrom(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}
