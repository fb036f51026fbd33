/** What a page needs once it has a question: loaded with the first one. */
export { listenForAnswers } from '../answering.client.ts';
export { QuestionElement } from '../question.client.ts';
