/** Mistakes in a question of pairs. */
import { unknownIn, type KeyRule } from '../key-rules.ts';
import type { QuestionMistake } from '../question.ts';

export const lintMatchKey: KeyRule = ({ options, targets, key }) => {
  if (typeof key !== 'object' || Array.isArray(key)) {
    return [{ path: ['key'], wrong: 'The key must pair every option with a target.', fix: 'Write `key: { left: right }`.' }];
  }
  const orphans: QuestionMistake[] = options
    .filter((id) => !(id in key))
    .map((id) => ({ path: ['key'], wrong: `The option "${id}" has no target.`, fix: 'Pair it in the key.' }));
  const unused: QuestionMistake[] = targets
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
};
