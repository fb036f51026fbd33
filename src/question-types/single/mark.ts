/** One right option among several. */
import { oneField, valueOf, type Mark } from '../mark.ts';

export const single: Mark = {
  interaction: 'choice',
  answerIn: valueOf,
  isRight: ({ key }, answer) => key === answer,
  fieldsOf: oneField,
};
