/** One right option among several. */
import { oneField, valueOf, type Kind } from '../answer.ts';

export const single: Kind = {
  answerIn: valueOf,
  isRight: ({ key }, answer) => key === answer,
  fieldsOf: oneField,
};
