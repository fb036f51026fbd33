/** True, false, or it depends. */
import { oneField, valueOf, type Kind } from '../answer.ts';

export const threeWay: Kind = {
  answerIn: valueOf,
  isRight: ({ key }, answer) => key === answer,
  fieldsOf: oneField,
};
