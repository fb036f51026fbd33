/** The half of the script that is about questions on the screen: it is loaded while the page finds out which to ask. */
import { fetchQuestion } from '../fetched-questions.ts';
import { QuestionElement } from '../question.client.ts';

export { listenForAnswers } from '../answering.client.ts';
export { Steps } from '../steps.client.ts';

/** A question from the page of its quiz. Throws where it cannot be had. @param quizzes address of the list of quizzes */
export async function loadQuestion(quizzes: string, id: string): Promise<QuestionElement> {
  const question = new QuestionElement((await fetchQuestion(quizzes, id)).box);
  question.layTaps();
  return question;
}
