/** Ids of a question and of its answer in the book, where each leads to the other. */
import { chapterId } from '../../book/parts/part.ts';

/** "quizzes-words-said-first": where a question is asked. */
export function questionPlace(quiz: { path: string }, question: { id: string }): string {
  return `${chapterId(quiz)}-${question.id}`;
}

/** "key-words-said-first": where it is answered. */
export function answerPlace(quiz: { id: string }, question: { id: string }): string {
  return `key-${quiz.id}-${question.id}`;
}
