/** How words stand to their original, and whether an entry waits for a review. */
import type { CommonFacts, Entry } from './entry.ts';
import type { Language } from './languages.ts';

/** original: written here first; current: follows the latest original; behind: an older one; missing: not written. */
export type Status = 'original' | 'current' | 'behind' | 'missing';

type Dated = Pick<CommonFacts, 'original' | 'reviewBy'>;

export function statusOf(
  entry: Entry<Pick<Dated, 'original'>, { updated?: string | undefined; follows?: string | undefined }>,
  language: Language,
): Status {
  const here = entry.words[language];
  if (!here) return 'missing';
  if (language === entry.facts.original) return 'original';
  const latest = entry.words[entry.facts.original]?.updated;
  return latest && here.follows && here.follows < latest ? 'behind' : 'current';
}

/** @param today YYYY-MM-DD */
export function isOverdue(facts: Dated, today: string): boolean {
  return facts.reviewBy !== undefined && facts.reviewBy < today;
}

/** The day on which the entry's own words last changed, YYYY-MM-DD: that of its original. */
export function changedOn(entry: Entry<Pick<Dated, 'original'>, { updated?: string | undefined }>): string {
  return entry.words[entry.facts.original]!.updated!;
}
