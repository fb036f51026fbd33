/** Mistakes in a gap to fill. */
import type { KindRule } from '../lint-key.ts';

export const blankFaults: KindRule = ({ key, options }) => {
  if (key === undefined && options.length === 0) return [];
  const wrong = 'A blank question has neither options nor a key; what counts stands in the words, under accepts.';
  return [{ path: [key === undefined ? 'options' : 'key'], wrong, fix: 'Take it out.' }];
};
