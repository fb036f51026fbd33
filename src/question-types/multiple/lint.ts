/** Mistakes in a question with several right options. */
import { twiceIn, unknownIn, type KeyRule } from '../key-rules.ts';

export const lintMultipleKey: KeyRule = ({ options, key }) => {
  if (!Array.isArray(key) || key.length === 0) {
    return [{ path: ['key'], wrong: 'The key must be a list of the right options.', fix: 'Write `key: [one, other]`.' }];
  }
  return [...unknownIn(options, key, 'option'), ...twiceIn(key, 'key', 'option')];
};
