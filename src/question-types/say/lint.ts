/** Mistakes in a "what would you say?". */
import type { KindRule } from '../lint-key.ts';

export const sayFaults: KindRule = ({ key, options }) => {
  if (key !== undefined)
    return [{ path: ['key'], wrong: 'Nobody but the reader can mark this question.', fix: 'Take the key out.' }];
  return options.length ? [{ path: ['options'], wrong: 'There is nothing to choose here.', fix: 'Take the options out.' }] : [];
};
