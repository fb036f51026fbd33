/** Mistakes in a question's facts, as each kind's rule finds them. */
import type { QuestionFacts } from '../kinds/quiz/schema.ts';

/** A mistake in a question: where in it, what is wrong, what to do. */
export interface Fault {
  /** Path within the question's facts. */
  path: (string | number)[];
  wrong: string;
  fix: string;
}

/** Finds the mistakes in key and ids of one kind; none where all is well. */
export type KindRule = (question: QuestionFacts) => Fault[];

/** A fault where a key names something that is not there. */
export function unknownIn(known: readonly string[], named: readonly string[], what: string): Fault[] {
  return named
    .filter((id) => !known.includes(id))
    .map((id) => ({
      path: ['key'],
      wrong: `The key names "${id}", but there is no such ${what}.`,
      fix: `Name one of: ${known.join(', ')}.`,
    }));
}

/** A fault where a list names something twice. */
export function twiceIn(list: readonly string[], path: 'options' | 'targets' | 'key', what: string): Fault[] {
  const again = list.filter((id, index) => list.indexOf(id) !== index);
  return again.map((id) => ({ path: [path], wrong: `The ${what} "${id}" stands there twice.`, fix: 'Name each of them once.' }));
}
