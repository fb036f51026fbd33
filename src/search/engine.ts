/** Answers a question with Pagefind's public API only: one search for each planned term, merged by our own ranking. */
import { matchOf, type Head } from './page-summaries.ts';
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

/** What answers before the index does: the word list plans, the heads answer. */
export interface Known {
  vocabulary: Vocabulary;
  heads: Head[];
}

/** A page of an answer: with `head` unless plain Pagefind answers, with `data` (its text) if the index found it. */
export type Found = Ranked & { data?: (() => Promise<PageData>) | undefined; head?: Head | undefined };

/** The answer to a question. */
export interface Answer {
  pages: Found[];
  planned: PlannedWord[];
}

/** @param pagefind loaded when it is first needed
 *  @param known without it plain Pagefind answers */
export class Engine {
  private readonly found = new Map<string, Promise<PagefindResult[]>>();
  private readonly pagefind: () => Promise<Pagefind>;
  private readonly known: Known | undefined;

  constructor(pagefind: () => Promise<Pagefind>, known: Known | undefined) {
    this.pagefind = pagefind;
    this.known = known;
  }

  /** The answer by heads alone; undefined where the question has a word that only the index knows. */
  suggest(query: string): Answer | undefined {
    if (!this.known) return undefined;
    const { vocabulary, heads } = this.known;
    const planned = plan(query, vocabulary);
    if (isNonsense(planned)) return { pages: [], planned };
    const telling = planned.filter(({ terms, minor }) => terms.length && !minor);
    if (telling.length === 0 || !telling.every((word) => isInHeads(word, heads))) return undefined;
    const byId = new Map(heads.map((head) => [head.id, head]));
    const pages = rank(planned, [], heads, vocabulary.pages).map((page) => ({ ...page, head: byId.get(page.id) }));
    return { pages, planned };
  }

  async answer(query: string, filters: Filters = {}): Promise<Answer> {
    if (!this.known) return this.plainAnswer(query, filters);
    const { vocabulary, heads } = this.known;
    const planned = plan(query, vocabulary);
    if (isNonsense(planned)) return { pages: [], planned };
    const hits = await Promise.all(planned.map(({ terms }) => Promise.all(terms.map(({ term }) => this.lookUp(term, filters)))));
    const data = new Map(hits.flat(2).map((hit) => [hit.id, hit.data]));
    const byId = new Map(heads.map((head) => [head.id, head]));
    const filtered = Object.keys(filters).length > 0; // heads know nothing of filters
    const pages = rank(planned, hits, heads, vocabulary.pages)
      .map((page) => ({ ...page, data: data.get(page.id), head: byId.get(page.id) }))
      .filter((page) => page.data ?? (page.head && !filtered));
    return { pages, planned };
  }

  private async plainAnswer(query: string, filters: Filters): Promise<Answer> {
    const { results } = await (await this.pagefind()).search(query, { filters });
    return { pages: results.map((result) => ({ ...result, coverage: 1 })), planned: [] };
  }

  private lookUp(term: string, filters: Filters): Promise<PagefindResult[]> {
    const key = JSON.stringify([term, filters]);
    const before = this.found.get(key);
    if (before) return before;
    const now = this.pagefind()
      .then((pagefind) => pagefind.search(term, { filters }))
      .then(({ results }) => results);
    this.found.set(key, now);
    now.catch(() => this.found.delete(key)); // the next try may have a network again
    return now;
  }
}

/** A question of which nothing is known. */
function isNonsense(planned: readonly PlannedWord[]): boolean {
  return planned.every(({ terms }) => terms.length === 0);
}

function isInHeads(word: PlannedWord, heads: readonly Head[]): boolean {
  const match = matchOf(word);
  return heads.some(({ phrases }) => phrases.some(({ words }) => words.some((one) => match(one) > 0)));
}
