/** Phrases as writers list them, found in texts: plain words, `*` for any ending, `%` for a number, `…` for words up to the next
 * sign, `(one|other)` for a choice. */
import { z } from 'zod';
import { escapeRegExp } from './text.ts';

/** A choice does not stand inside another: what writers list stays readable, and no search takes longer than the text. */
export const phraseSchema = z
  .string()
  .trim()
  .min(1, 'this line is empty')
  .regex(
    /^(?:[^()|]|\([^()]+\))+$/,
    'write words, with * for any ending, % for a number, … for some words and (one|other) for a choice',
  );

/** A pattern that finds the first of some phrases: whole words, whatever their case. Of no phrases it finds none. */
export function anyPhrase(phrases: readonly string[]): RegExp {
  return anyOf(
    phrases.map((phrase) =>
      phrase
        .split(/([*%…]+|[()|])/)
        .map((part) => SIGNS[part.charAt(0)] ?? escapeRegExp(part))
        .join(''),
    ),
  );
}

/** A pattern that finds the first word or phrase that begins so, each letter as it stands. */
export function anyBeginning(beginnings: readonly string[]): RegExp {
  return anyOf(beginnings.map((beginning) => `${escapeRegExp(beginning)}\\p{L}*`));
}

function anyOf(sources: readonly string[]): RegExp {
  return new RegExp(sources.length ? `(?<!\\p{L})(?:${sources.join('|')})(?!\\p{L})` : '(?!)', 'iu');
}

const SIGNS: Record<string, string> = { '*': '\\p{L}*', '%': '\\d+', '…': '[^.,:;!?…–]+', '(': '(?:', ')': ')', '|': '|' };
