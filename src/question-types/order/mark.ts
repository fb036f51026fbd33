/** Steps to put in order. Each step is given its place by a native select. */
import { valuesOf, type Mark } from '../mark.ts';

export const order: Mark = {
  interaction: 'sequencing',
  /** Places, 1 first, become the ids in that order. Two steps on one place: not complete. */
  answerIn(form, name) {
    const places = valuesOf(form, name);
    if (!places || new Set(Object.values(places)).size < Object.keys(places).length) return undefined;
    return Object.entries(places)
      .sort(([, a], [, b]) => Number(a) - Number(b))
      .map(([id]) => id);
  },
  isRight({ key }, answer) {
    return Array.isArray(key) && Array.isArray(answer) && key.join(' ') === answer.join(' ');
  },
  fieldsOf: (name, answer) => (Array.isArray(answer) ? answer.map((id, index) => [`${name}.${id}`, String(index + 1)]) : []),
};
