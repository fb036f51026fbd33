/** Pairs to find: each option on the left has its target on the right, chosen by a native select. */
import { unknownIn, valuesOf, type Fault, type Kind } from '../kind.ts';

export const match: Kind = {
  faults({ options, targets, key }) {
    if (typeof key !== 'object' || Array.isArray(key)) {
      return [{ path: ['key'], wrong: 'The key must pair every option with a target.', fix: 'Write `key: { left: right }`.' }];
    }
    const orphans: Fault[] = options
      .filter((id) => !(id in key))
      .map((id) => ({ path: ['key'], wrong: `The option "${id}" has no target.`, fix: 'Pair it in the key.' }));
    const unused: Fault[] = targets
      .filter((id) => !Object.values(key).includes(id))
      .map((id) => ({
        path: ['targets'],
        wrong: `The target "${id}" belongs to no option.`,
        fix: 'Pair it in the key, or take it out.',
      }));
    return [
      ...unknownIn(options, Object.keys(key), 'option'),
      ...unknownIn(targets, Object.values(key), 'target'),
      ...orphans,
      ...unused,
    ];
  },
  answerIn: valuesOf,
  isRight({ key }, answer) {
    if (typeof key !== 'object' || Array.isArray(key) || typeof answer !== 'object' || Array.isArray(answer)) return false;
    return Object.entries(key).every(([left, right]) => answer[left] === right);
  },
};
