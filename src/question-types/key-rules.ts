/** Rules that several types of question share, about keys and ids. */
import type { KeyFacts, QuestionMistake } from './question.ts';

/** Finds the mistakes in key and ids of one type; none where all is well. */
export type KeyRule = (facts: KeyFacts) => QuestionMistake[];

/** A mistake where a key names something that is not there. */
export function unknownIn(known: readonly string[], named: readonly string[], what: string): QuestionMistake[] {
  return named
    .filter((id) => !known.includes(id))
    .map((id) => ({
      path: ['key'],
      wrong: `The key names "${id}", but there is no such ${what}.`,
      fix: `Name one of: ${known.join(', ')}.`,
    }));
}

/** A mistake where a list names something twice. */
export function twiceIn(list: readonly string[], path: 'options' | 'targets' | 'key', what: string): QuestionMistake[] {
  const again = list.filter((id, index) => list.indexOf(id) !== index);
  return again.map((id) => ({ path: [path], wrong: `The ${what} "${id}" stands there twice.`, fix: 'Name each of them once.' }));
}
