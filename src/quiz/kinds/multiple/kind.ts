/** Several right options; all of them and no other must be chosen. */
import { unknownIn, type Kind } from '../kind.ts';

export const multiple: Kind = {
  faults({ options, key }) {
    if (!Array.isArray(key) || key.length === 0) {
      return [{ path: ['key'], wrong: 'The key must be a list of the right options.', fix: 'Write `key: [one, other]`.' }];
    }
    return unknownIn(options, key, 'option');
  },
  answerIn(form, question) {
    const chosen = form.getAll(question).map(String);
    return chosen.length ? chosen : undefined;
  },
  isRight({ key }, answer) {
    if (!Array.isArray(key) || !Array.isArray(answer)) return false;
    return key.length === answer.length && key.every((id) => answer.includes(id));
  },
};
