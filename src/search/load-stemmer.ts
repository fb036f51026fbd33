/** Loads the stemmer of one language: the rules of the others are not for its readers. */
import { toStemmer, type Rules, type Stemmer } from './stemmer.ts';

const RULES: Partial<Record<string, () => Promise<{ rules: Rules }>>> = {
  en: () => import('./stems.en.ts'),
  et: () => import('./stems.et.ts'),
};

export async function loadStemmer(language: string): Promise<Stemmer> {
  const loaded = await RULES[language]?.();
  return toStemmer(language, loaded?.rules);
}
