/** Phrases as writers list them, found in texts: plain words, `*` for any ending, `%` for a number, `(one|other)` for a choice. */
import { z } from 'zod';
import { escapeRegExp } from './text.ts';

/** A choice does not stand inside another: what writers list stays readable, and no search takes longer than the text. */
export const phraseSchema = z
  .string()
  .trim()
  .min(1, 'this line is empty')
  .regex(/^(?:[^()|]|\([^()]+\))+$/, 'write words, with * for any ending, % for a number and (one|other) for a choice');

/** The pattern of a phrase: whole words, whatever their case. */
export function phrasePattern(phrase: string): RegExp {
  const source = phrase
    .split(/([*%()|])[*%]*/)
    .map((part) => SIGNS[part] ?? escapeRegExp(part))
    .join('');
  return new RegExp(`(?<!\\p{L})${source}(?!\\p{L})`, 'iu');
}

const SIGNS: Record<string, string> = { '*': '\\p{L}*', '%': '\\d+', '(': '(?:', ')': ')', '|': '|' };
