/** The key rules of each language; a language without its own uses the word itself. */
import * as english from './keys.en.ts';
import * as estonian from './keys.et.ts';

export interface KeyRules {
  /** Keys of a word: forms of one word share at least one. */
  keysOf: (word: string) => string[];
  /** Root of a key: words made from one another share it. */
  rootsOf: (key: string) => string;
}

const RULES: Record<string, KeyRules> = { en: english, et: estonian };
const NONE: KeyRules = { keysOf: (word) => [word], rootsOf: (key) => key };

export function rulesFor(language: string): KeyRules {
  return RULES[language] ?? NONE;
}
