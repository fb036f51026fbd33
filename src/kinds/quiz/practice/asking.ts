/** The half of the script that is about questions on the screen: it is loaded while the page finds out which to ask. */
import { QuestionElement } from '../question.client.ts';
import { fetchFrom } from './load-questions.ts';

export { listenForAnswers } from '../answering.client.ts';
export { Steps } from '../steps.client.ts';

const pages = new Map<string, Promise<Document>>();

/** A question from the page of its quiz. Throws where it cannot be had. @param quizzes address of the list of quizzes */
export async function loadQuestion(quizzes: string, id: string): Promise<QuestionElement> {
  const [quiz = ''] = id.split('.');
  const page = pages.get(quiz) ?? loadPage(`${quizzes}${quiz}/`);
  pages.set(quiz, page);
  page.catch(() => pages.delete(quiz)); // to be tried again
  const box = (await page).querySelector<HTMLFieldSetElement>(`[data-question="${id}"]`);
  if (!box) throw new Error(`The quiz has no question ${id}.`);
  const question = new QuestionElement(document.importNode(box, true));
  question.layTaps();
  return question;
}

async function loadPage(address: string): Promise<Document> {
  return new DOMParser().parseFromString(await (await fetchFrom(address)).text(), 'text/html');
}
