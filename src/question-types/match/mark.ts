/** Pairs to find: each option on the left has its target on the right, chosen by a native select. */
import { valuesOf, type Mark } from '../mark.ts';

export const match: Mark = {
  interaction: 'matching',
  answerIn: valuesOf,
  isRight({ key }, answer) {
    if (typeof key !== 'object' || Array.isArray(key) || typeof answer !== 'object' || Array.isArray(answer)) return false;
    return Object.entries(key).every(([left, right]) => answer[left] === right);
  },
  fieldsOf(name, answer) {
    if (typeof answer !== 'object' || Array.isArray(answer)) return [];
    return Object.entries(answer).map(([left, right]) => [`${name}.${left}`, right]);
  },
};
