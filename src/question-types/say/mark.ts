/** "What would you say?": an answer of one's own, compared with a model and marked by oneself. Only the mark is kept. */
import { oneField, valueOf, type Mark } from '../mark.ts';

/** How one marks oneself. */
export const SELF_MARKS = ['close', 'not-yet'] as const;

export const say: Mark = {
  interaction: 'choice',
  selfMarked: true,
  answerIn: valueOf,
  isRight: (_, answer) => answer === 'close',
  fieldsOf: oneField,
};
