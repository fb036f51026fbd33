/** Terms of the synonym groups that are several words, prepared for finding them in a query. */
import type { Stemmer } from './stemmer.ts';
import { wordsIn } from './tokens.ts';

export interface SynonymPhrase {
  /** Stems of each word of the phrase. */
  parts: string[][];
  /** The other terms of its group. */
  terms: string[];
}

export function synonymPhrases(groups: readonly (readonly string[])[], { stem }: Stemmer): SynonymPhrase[] {
  return groups.flatMap((group) =>
    group
      .filter((term) => term.includes(' '))
      .map((phrase) => ({ parts: phrase.split(' ').map(stem), terms: group.filter((term) => term !== phrase) })),
  );
}

/** A term as the tokenizer sees it: "de-escalate" is one word, "Calm down" two. */
export function tokenised(term: string): string {
  return term
    .split(' ')
    .map((part) => wordsIn(part)[0] ?? '')
    .join(' ');
}
