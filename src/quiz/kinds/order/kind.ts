/** Steps to put in order. Each step is given its place by a native select. */
import { unknownIn, valuesOf, type Kind } from '../kind.ts';

export const order: Kind = {
  faults({ options, key }) {
    if (!Array.isArray(key))
      return [
        { path: ['key'], wrong: 'The key must list all steps in their order.', fix: 'Write `key: [first, second, third]`.' },
      ];
    const missing = options.filter((id) => !key.includes(id));
    const twice = key.filter((id, index) => key.indexOf(id) !== index);
    return [
      ...unknownIn(options, key, 'step'),
      ...missing.map((id) => ({
        path: ['key'],
        wrong: `The step "${id}" is missing from the order.`,
        fix: 'List every step once.',
      })),
      ...twice.map((id) => ({
        path: ['key'],
        wrong: `The step "${id}" stands in the order twice.`,
        fix: 'List every step once.',
      })),
    ];
  },
  /** Places, 1 first, become the ids in that order. Two steps on one place: not complete. */
  answerIn(form, question) {
    const places = valuesOf(form, question);
    if (!places || new Set(Object.values(places)).size < Object.keys(places).length) return undefined;
    return Object.entries(places)
      .sort(([, a], [, b]) => Number(a) - Number(b))
      .map(([id]) => id);
  },
  isRight({ key }, answer) {
    return Array.isArray(key) && Array.isArray(answer) && key.join(' ') === answer.join(' ');
  },
};
