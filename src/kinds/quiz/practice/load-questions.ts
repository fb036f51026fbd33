/** Fetches what the page of today's questions needs. */
import type { PracticeQuestion } from './practice-question.ts';

/** Throws where the file cannot be had. */
export async function loadQuestions(address: string): Promise<PracticeQuestion[]> {
  // practice-questions.ts writes it.
  const questions: PracticeQuestion[] = await (await fetchFrom(address)).json();
  return questions;
}

/** Throws where the answer is an error. */
export async function fetchFrom(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}
