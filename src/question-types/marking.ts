/** What a page hands to the browser for marking a question. */
import { answerMeant, plain } from './blank/spelling.ts';
import type { Marking } from './mark.ts';
import type { Question } from './question.ts';

/** @param all every question that the reader may meet: what is right for another is no misspelling here */
export function markingOf({ type, key, accepts }: Question, all: readonly Question[]): Marking {
  const spelt = new Set(accepts.map(plain));
  const others = all
    .flatMap((question) => question.accepts)
    .filter((other) => !spelt.has(plain(other)) && answerMeant(other, accepts) !== undefined);
  return { type, key, ...(accepts.length && { accepts }), ...(others.length && { others }) };
}
