/** Answers and the key, and what they come to. Shared by the build, the browser and the exports. */

/** The right answer: one id, the ids that must all be chosen, or pairs. */
export type Key = string | readonly string[] | Readonly<Record<string, string>>;

/** Whether an answer is the right one. Ids are compared, never texts or positions. */
export function isRight(key: Key, answer: string): boolean {
  return key === answer;
}
