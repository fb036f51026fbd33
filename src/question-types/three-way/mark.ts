/** True, false, or it depends. */
import { oneField, valueOf, type Mark } from '../mark.ts';

export const threeWay: Mark = {
  interaction: 'choice',
  answerIn: valueOf,
  isRight: ({ key }, answer) => key === answer,
  fieldsOf: oneField,
};
