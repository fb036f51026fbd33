/** Interface words in one language. */
import type { InterfaceWords, Word } from './interface-words.ts';
import { fillPlaceholders } from './placeholders.ts';

/** An interface word with its placeholders filled. */
export type Translate = (word: Word, values?: Record<string, string | number>) => string;

export function createTranslate(words: InterfaceWords): Translate {
  return (word, values) => fillPlaceholders(words[word], values);
}
