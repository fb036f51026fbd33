/** Lookalikes: words of the language that the site does not say, though a guess would take them for one that it does. Who asks for
 * a refute is not looking for a refund. */
import { packWords, unpackWords } from './packing.ts';
import type { Stemmer } from './stemmer.ts';

/** What the build writes: one stem of each lookalike, sorted and packed. */
export function packLookalikes(words: readonly string[], { stem }: Stemmer): string {
  const stems = new Set<string>();
  for (const word of [...words].sort((a, b) => a.length - b.length)) {
    const own = stem(word);
    const [first] = own;
    if (first && !own.some((one) => stems.has(one))) stems.add(first);
  }
  return packWords([...stems].sort());
}

/** @returns whether a word is a lookalike, in any of its forms */
export function unpackLookalikes(packed: string, { stem }: Stemmer): (word: string) => boolean {
  const stems = new Set(unpackWords(packed));
  return (word) => stem(word).some((one) => stems.has(one));
}
