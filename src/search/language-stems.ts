/** The stemmer of each language, for the build and tests; the browser loads one (load-stemmer.ts). */
import { rules as en } from './stems.en.ts';
import { rules as et } from './stems.et.ts';
import { toStemmer, type Rules, type Stemmer } from './stemmer.ts';

const RULES: Partial<Record<string, Rules>> = { en, et };

export function stemmerFor(language: string): Stemmer {
  return toStemmer(language, RULES[language]);
}
