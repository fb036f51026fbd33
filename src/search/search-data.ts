/** What the engine answers from. */
import type { PageSummary } from './page-summaries.ts';
import type { PageData } from './pagefind.ts';
import type { IndexHit } from './text-score.ts';
import type { Vocabulary } from './vocabulary.ts';

export type IsWord = (word: string) => boolean;

/** What answers before the index does: the vocabulary plans, the summaries answer. */
export interface SearchData {
  /** Plans a short query of words that it has. */
  vocabulary: Vocabulary;
  summaries: readonly PageSummary[];
  /** Loads the summaries with what people say in full, of which a short query has no need. */
  withSayings?: () => Promise<readonly PageSummary[]>;
  /** Loads every word of the site; where it is missing, the vocabulary has them. */
  whole?: () => Promise<WholeVocabulary>;
  /** Loads which words of the language no guess may take for one of the site; where it is missing, guesses are free. */
  lookalikes?: () => Promise<IsWord>;
}

/** Every word of the site, and what answers instead of Pagefind's index. */
export interface WholeVocabulary {
  vocabulary: Vocabulary;
  index?: PageIndex;
}

/** The pages that say a term, and the text of each. */
export interface PageIndex {
  search: (term: string) => Promise<IndexHit[]>;
  textOf: (id: string) => Promise<PageData>;
}
