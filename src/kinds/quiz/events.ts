/** What a quiz tells the page around it, for a page that passes answers on: one in a learning system. */
import type { Answer, Marking } from '../../question-types/mark.ts';

/** The event of a question whose answer has changed; it bubbles up from the quiz. */
export const ANSWERED = 'quiz-answered';

export interface Answered {
  /** `<quiz>.<question>`, the same in every language. */
  id: string;
  ask: string;
  marking: Marking;
  answer: Answer;
  right: boolean;
  /** Ids that answers may name, in an order that stays the same. */
  ids: readonly string[];
}

/** The detail of that event. */
export interface Told {
  /** Missing where an answer was taken back. */
  answered: Answered | undefined;
  /** Of all questions, as they stand; undefined where one is open. */
  results: readonly (boolean | undefined)[];
}
