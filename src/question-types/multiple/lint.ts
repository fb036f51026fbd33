/** Mistakes in a question with several right options. */
import { twiceIn, unknownIn, type KeyRule } from '../key-rules.ts';

/** With four right of four or five, whoever ticks everything passes. */
const MOST_RIGHT = 3;

export const lintMultipleKey: KeyRule = ({ options, key }) => {
  if (!Array.isArray(key) || key.length === 0) {
    return [{ path: ['key'], wrong: 'The key must be a list of the right options.', fix: 'Write `key: [one, other]`.' }];
  }
  const tooMany = {
    path: ['key'],
    wrong: `The key names ${key.length} options.`,
    fix: `Leave one to ${MOST_RIGHT} of them right; make another a mistake that people make.`,
  };
  return [...unknownIn(options, key, 'option'), ...twiceIn(key, 'key', 'option'), ...(key.length > MOST_RIGHT ? [tooMany] : [])];
};
