/** Mistakes in a gap to fill. */
import type { KeyRule } from '../key-rules.ts';
import type { QuestionMistake, QuestionTexts } from '../question.ts';

export const lintBlankKey: KeyRule = ({ key, options }) => {
  if (key === undefined && options.length === 0) return [];
  const wrong = 'A blank question has neither options nor a key; what counts stands in the words, under accepts.';
  return [{ path: [key === undefined ? 'options' : 'key'], wrong, fix: 'Take it out.' }];
};

export function lintBlankWords(_: unknown, { accepts, ask }: QuestionTexts): QuestionMistake[] {
  const mistakes: QuestionMistake[] = [];
  if (!accepts.length) mistakes.push({ path: [], wrong: 'no answer counts.', fix: 'List what counts under `accepts:`.' });
  if (!ask.includes('___')) mistakes.push({ path: ['ask'], wrong: 'there is no gap to fill.', fix: 'Mark the gap with ___.' });
  return mistakes;
}
