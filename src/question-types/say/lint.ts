/** Mistakes in a "what would you say?". */
import type { KeyRule } from '../key-rules.ts';
import type { QuestionMistake, QuestionTexts } from '../question.ts';

export const lintSayKey: KeyRule = ({ key, options }) => {
  if (key !== undefined)
    return [{ path: ['key'], wrong: 'Nobody but the reader can mark this question.', fix: 'Take the key out.' }];
  return options.length ? [{ path: ['options'], wrong: 'There is nothing to choose here.', fix: 'Take the options out.' }] : [];
};

export function lintSayWords(_: unknown, { model }: QuestionTexts): QuestionMistake[] {
  if (model) return [];
  return [{ path: [], wrong: 'there is nothing to compare with.', fix: 'Write a good answer under `model:`.' }];
}
