/** What the page of today's questions fetches: the file about all of them, and each of them from the page of its quiz. */
import type { PracticeQuestion } from './practice-question.ts';

/** Throws where the file cannot be had. */
export async function loadQuestions(address: string): Promise<PracticeQuestion[]> {
  // practice-questions.ts writes it.
  const questions: PracticeQuestion[] = await (await fetchFrom(address)).json();
  return questions;
}

const pages = new Map<string, Promise<Document>>();

/** A question as its quiz has it. Throws where it cannot be had. @param quizzes address of the list of quizzes */
export async function loadBox(quizzes: string, id: string): Promise<HTMLFieldSetElement> {
  const [quiz = ''] = id.split('.');
  const page = pages.get(quiz) ?? loadPage(`${quizzes}${quiz}/`);
  pages.set(quiz, page);
  page.catch(() => pages.delete(quiz)); // to be tried again
  const box = (await page).querySelector<HTMLFieldSetElement>(`[data-question="${id}"]`);
  if (!box) throw new Error(`The quiz has no question ${id}.`);
  return document.importNode(box, true);
}

async function loadPage(address: string): Promise<Document> {
  return new DOMParser().parseFromString(await (await fetchFrom(address)).text(), 'text/html');
}

async function fetchFrom(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}
