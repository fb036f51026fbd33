/** The event by which a quiz reports answers to the page around it, for a page that passes them on to a learning system. */
import type { Answer, Marking } from '../../question-types/mark.ts';

/** Type of the event after an answer has changed; it bubbles up from the quiz. */
export const ANSWER_EVENT = 'quiz-answered';

export interface AnsweredQuestion {
  /** `<quiz>.<question>`, the same in every language. */
  id: string;
  ask: string;
  marking: Marking;
  answer: Answer;
  right: boolean;
  /** Ids that answers may name, in an order that stays the same. */
  ids: readonly string[];
}

export interface AnswerDetail {
  /** Missing where an answer was taken back. */
  answered: AnsweredQuestion | undefined;
  /** Results of all questions; undefined for one without an answer. */
  results: readonly (boolean | undefined)[];
}

export type AnswerEvent = CustomEvent<AnswerDetail>;

declare global {
  interface DocumentEventMap {
    [ANSWER_EVENT]: AnswerEvent;
  }
}
