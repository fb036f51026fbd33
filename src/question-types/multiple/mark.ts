/** Several right options; all of them and no other must be chosen. */
import type { Mark } from '../mark.ts';

export const multiple: Mark = {
  interaction: 'choice',
  answerIn(form, name) {
    const chosen = form.getAll(name).map(String);
    return chosen.length ? chosen : undefined;
  },
  isRight({ key }, answer) {
    if (!Array.isArray(key) || !Array.isArray(answer)) return false;
    return key.length === answer.length && key.every((id) => answer.includes(id));
  },
  fieldsOf: (name, answer) => (Array.isArray(answer) ? answer.map((id) => [name, id]) : []),
};
