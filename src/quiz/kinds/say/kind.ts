/** "What would you say?": an answer of one's own, compared with a model and marked by oneself. */
import { valueOf, type Kind } from '../kind.ts';

/** How one marks oneself. */
export const SELF_MARKS = ['close', 'not-yet'] as const;

export const say: Kind = {
  faults({ key }) {
    return key === undefined
      ? []
      : [{ path: ['key'], wrong: 'Nobody but the reader can mark this question.', fix: 'Take the key out.' }];
  },
  answerIn: valueOf,
  isRight: (_, answer) => answer === 'close',
};
