/** Answers a query through Pagefind's public API: one search for each planned term, merged by our own ranking. */
import { matcherOf, type PageSummary } from './page-summaries.ts';
import type { Pagefind, PageData, PagefindResult, Filters } from './pagefind.ts';
import { planQuery } from './planner.ts';
import { rank, type RankedPage } from './rank.ts';
import type { PlannedWord } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What answers before the index does: the vocabulary plans, the summaries answer. */
export interface SearchData {
  vocabulary: Vocabulary;
  summaries: PageSummary[];
}

/** A page of an answer: with its `summary` unless plain Pagefind answers, with `data` (its text) if the index found it. */
export type FoundPage = RankedPage & { data?: (() => Promise<PageData>) | undefined; summary?: PageSummary | undefined };

export interface Answer {
  /** Best first. */
  pages: FoundPage[];
  planned: PlannedWord[];
}

/** @param pagefind loaded when it is first needed
 *  @param data without it, plain Pagefind answers */
export class Engine {
  readonly #searches = new Map<string, Promise<PagefindResult[]>>();
  readonly #pagefind: () => Promise<Pagefind>;
  readonly #data: SearchData | undefined;

  constructor(pagefind: () => Promise<Pagefind>, data: SearchData | undefined) {
    this.#pagefind = pagefind;
    this.#data = data;
  }

  /** Answers from the summaries alone; undefined where the query has a word that only the index knows. */
  suggest(query: string): Answer | undefined {
    if (!this.#data) return undefined;
    const { vocabulary, summaries } = this.#data;
    const planned = planQuery(query, vocabulary);
    if (isNonsense(planned)) return { pages: [], planned };
    const contentWords = planned.filter(({ terms, stopWord }) => terms.length && !stopWord);
    if (contentWords.length === 0 || !contentWords.every((word) => isInSummaries(word, summaries))) return undefined;
    const byId = summariesById(summaries);
    const pages = rank(planned, [], summaries, vocabulary.pages).map((page) => ({ ...page, summary: byId.get(page.id) }));
    return { pages, planned };
  }

  async answer(query: string, filters: Filters = {}): Promise<Answer> {
    if (!this.#data) return this.#plainAnswer(query, filters);
    const { vocabulary, summaries } = this.#data;
    const planned = planQuery(query, vocabulary);
    if (isNonsense(planned)) return { pages: [], planned };
    const hits = await Promise.all(
      planned.map(({ terms }) => Promise.all(terms.map(({ term }) => this.#searchIndex(term, filters)))),
    );
    const data = new Map(hits.flat(2).map((hit) => [hit.id, hit.data]));
    const byId = summariesById(summaries);
    const isFiltered = Object.keys(filters).length > 0; // summaries cannot tell which filters a page passes
    const pages = rank(planned, hits, summaries, vocabulary.pages)
      .map((page) => ({ ...page, data: data.get(page.id), summary: byId.get(page.id) }))
      .filter((page) => page.data ?? (page.summary && !isFiltered));
    return { pages, planned };
  }

  async #plainAnswer(query: string, filters: Filters): Promise<Answer> {
    const { results } = await (await this.#pagefind()).search(query, { filters });
    return { pages: results.map((result) => ({ ...result, coverage: 1 })), planned: [] };
  }

  #searchIndex(term: string, filters: Filters): Promise<PagefindResult[]> {
    const key = JSON.stringify([term, filters]);
    const before = this.#searches.get(key);
    if (before) return before;
    const search = this.#pagefind()
      .then((pagefind) => pagefind.search(term, { filters }))
      .then(({ results }) => results);
    this.#searches.set(key, search);
    search.catch(() => this.#searches.delete(key)); // the network may be back at the next try
    return search;
  }
}

/** A query of which no word is known. */
function isNonsense(planned: readonly PlannedWord[]): boolean {
  return planned.every(({ terms }) => terms.length === 0);
}

function isInSummaries(word: PlannedWord, summaries: readonly PageSummary[]): boolean {
  const matcher = matcherOf(word);
  return summaries.some(({ phrases }) => phrases.some(({ words }) => words.some((one) => matcher(one) > 0)));
}

function summariesById(summaries: readonly PageSummary[]): Map<string, PageSummary> {
  return new Map(summaries.map((summary) => [summary.id, summary]));
}
