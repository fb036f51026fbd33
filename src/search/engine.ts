/** Answers a question with Pagefind's public API only: one search for each planned term, merged by our own ranking. */
import { plan, type PlannedWord } from './planner.ts';
import { rank, type Hit, type Ranked } from './rank.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What Pagefind gives for a found page, of which we use this much. */
export interface PagefindResult extends Hit {
  data: () => Promise<PageData>;
}
export interface PageData {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  anchors: { id: string; text: string; location: number }[];
}
export interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (term: string | null, options?: { filters?: Filters }) => Promise<{ results: PagefindResult[] }>;
  filters: () => Promise<Record<string, Record<string, number>>>;
}
export type Filters = Record<string, { any: string[] }>;

/** How Pagefind weighs a page: its title and keywords say what it is about. */
export const RANKING = { metaWeights: { title: 6, keywords: 6, summary: 3 } };

/** The answer to a question. */
export interface Answer {
  pages: (Ranked & { data: () => Promise<PageData> })[];
  planned: PlannedWord[];
}

/** @param vocabulary without it plain Pagefind answers */
export class Engine {
  private readonly found = new Map<string, Promise<PagefindResult[]>>();
  private readonly pagefind: Pagefind;
  private readonly vocabulary: Vocabulary | undefined;

  constructor(pagefind: Pagefind, vocabulary: Vocabulary | undefined) {
    this.pagefind = pagefind;
    this.vocabulary = vocabulary;
  }

  async answer(query: string, filters: Filters = {}): Promise<Answer> {
    if (!this.vocabulary) return this.plainAnswer(query, filters);
    const planned = plan(query, this.vocabulary);
    const hits = await Promise.all(planned.map(({ terms }) => Promise.all(terms.map(({ term }) => this.lookUp(term, filters)))));
    const byId = new Map(hits.flat(2).map((hit) => [hit.id, hit]));
    const pages = rank(planned, hits, this.vocabulary.pages).map((ranked) => ({ ...ranked, data: byId.get(ranked.id)!.data }));
    return { pages, planned };
  }

  private async plainAnswer(query: string, filters: Filters): Promise<Answer> {
    const { results } = await this.pagefind.search(query, { filters });
    return { pages: results.map((result) => ({ ...result, coverage: 1 })), planned: [] };
  }

  private lookUp(term: string, filters: Filters): Promise<PagefindResult[]> {
    const key = JSON.stringify([term, filters]);
    const before = this.found.get(key);
    if (before) return before;
    const now = this.pagefind.search(term, { filters }).then(({ results }) => results);
    this.found.set(key, now);
    return now;
  }
}
