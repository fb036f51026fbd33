/** The key rules of each language; a language without its own uses the word itself. */
import { functionWordsOf } from './stop-words.ts';
import * as english from './stems.en.ts';
import * as estonian from './stems.et.ts';

export interface KeyRules {
  /** Keys of a word: forms of one word share at least one. */
  keysOf: (word: string) => string[];
  /** Root of a key: words made from one another share it. */
  rootsOf: (key: string) => string;
  /** Words that say little by themselves. */
  functionWords: ReadonlySet<string>;
}

type Keys = Pick<KeyRules, 'keysOf' | 'rootsOf'>;
const RULES: Record<string, Keys> = { en: english, et: estonian };
const NONE: Keys = { keysOf: (word) => [word], rootsOf: (key) => key };

export function rulesFor(language: string): KeyRules {
  const { keysOf, rootsOf } = RULES[language] ?? NONE;
  return { keysOf, rootsOf, functionWords: functionWordsOf(language) };
}
