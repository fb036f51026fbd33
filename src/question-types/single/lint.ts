/** Mistakes in a question with one right option. */
import { unknownIn, type KeyRule } from '../key-rules.ts';

export const lintSingleKey: KeyRule = ({ key, options }) => {
  if (typeof key !== 'string') {
    const wrong = Array.isArray(key) ? 'A single question has one right answer; the key names several.' : 'The key is missing.';
    return [{ path: ['key'], wrong, fix: 'Name the one right option, or make the question `multiple`.' }];
  }
  if (options.length < 2)
    return [{ path: ['options'], wrong: 'There is nothing to choose from.', fix: 'Name two to five options.' }];
  return unknownIn(options, [key], 'option');
};
