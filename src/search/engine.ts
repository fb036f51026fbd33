/** Answers a query: one search of the index for each planned term, merged by our own ranking. The index is the postings; Pagefind's, through
 * its public API, where they cannot be had. */
import { matcherOf, pairsOf, passes, type PageSummary } from './page-summaries.ts';
import type { Pagefind, PageData, PagefindResult, Filters } from './pagefind.ts';
import { byHeads, hasStrangers, isAnswerable, planQuery } from './planner.ts';
import { rank, type RankedPage } from './rank.ts';
import type { IsWord, SearchData, WholeVocabulary } from './search-data.ts';
import type { PlannedWord } from './terms.ts';
import type { IndexHit } from './text-score.ts';
import { isExact, queryWords } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A compound with fewer pages is rare. */
const RARE = 10;
/** Queries of so many words or fewer name a subject; what people say in full is longer. */
const SHORT = 2;

/** A page of an answer: with its `summary` unless plain Pagefind answers, with `data` (its text) where it can be had. */
export type FoundPage = RankedPage & { data?: (() => Promise<PageData>) | undefined; summary?: PageSummary | undefined };

export interface Answer {
  /** Best first. */
  pages: FoundPage[];
  planned: PlannedWord[];
  /** Words of the query that no page says. */
  missing: string[];
  /** Whether the query is of stop words alone. */
  isCommon: boolean;
}

/** @param pagefind loaded when it is first needed
 *  @param data without it, plain Pagefind answers */
export class Engine {
  readonly #searches = new Map<string, Promise<Hit[]>>();
  readonly #pagefind: () => Promise<Pagefind>;
  readonly #data: SearchData | undefined;
  #isLookalike: IsWord | undefined;
  #whole: WholeVocabulary | undefined;
  #withSayings: readonly PageSummary[] | undefined;
  readonly #pairs = new Map<readonly PageSummary[], ReadonlySet<string>>();

  constructor(pagefind: () => Promise<Pagefind>, data: SearchData | undefined) {
    this.#pagefind = pagefind;
    this.#data = data;
    if (!data?.lookalikes) this.#isLookalike = () => false;
    if (data && !data.whole) this.#whole = { vocabulary: data.vocabulary };
  }

  /** Loads what `suggest` needs for this query. Where that fails, unknown words are not guessed at, and sayings are not searched. */
  async prepare(query: string): Promise<IsWord> {
    if (!this.#data) return anyWord;
    const isPlain = isShort(query) && !hasStrangers(query, this.#data.vocabulary);
    await Promise.all([isPlain ? undefined : this.#loadWhole(), this.#loadSayings(query)]);
    return this.#loadLookalikes(query, this.#data);
  }

  async #loadWhole(): Promise<WholeVocabulary | undefined> {
    return (this.#whole ??= await this.#data?.whole?.().catch(() => undefined));
  }

  #vocabularyOf({ vocabulary }: SearchData): Vocabulary {
    return this.#whole?.vocabulary ?? vocabulary;
  }

  async #loadSayings(query: string): Promise<void> {
    if (isShort(query) || this.#withSayings) return;
    this.#withSayings = await this.#data?.withSayings?.().catch(() => undefined);
  }

  async #loadLookalikes(query: string, data: SearchData): Promise<IsWord> {
    if (this.#isLookalike || !hasStrangers(query, this.#vocabularyOf(data))) return this.#isLookalike ?? anyWord;
    try {
      return (this.#isLookalike = (await data.lookalikes?.()) ?? anyWord);
    } catch {
      return anyWord;
    }
  }

  /** Whether `suggest` has all that it needs for this query, so that nothing is to be loaded first. */
  isReadyFor(query: string): boolean {
    if (!this.#data) return false;
    if (!isShort(query) && this.#data.withSayings && !this.#withSayings) return false;
    return this.#canGuess || !hasStrangers(query, this.#vocabularyOf(this.#data));
  }

  /** Whether it is known of every word if the site has it, or the language. */
  get #canGuess(): boolean {
    return this.#whole !== undefined && this.#isLookalike !== undefined;
  }

  /** Answers from the summaries alone; undefined where the query has a word that only the index knows, or one that must not be
   * guessed at before `prepare`. */
  suggest(query: string, filters: Filters = {}): Answer | undefined {
    if (!this.#data) return undefined;
    const vocabulary = this.#vocabularyOf(this.#data);
    if (!this.#canGuess && hasStrangers(query, vocabulary)) return undefined;
    const summaries = this.#summariesFor(query, this.#data);
    const planned = this.#plan(query, { vocabulary, summaries }, this.#isLookalike ?? anyWord);
    const outcome = outcomeOf(planned);
    if (!isAnswerable(planned)) return { pages: [], ...outcome };
    const contentWords = planned.filter(({ terms, stopWord }) => terms.length && !stopWord);
    if (contentWords.length === 0 || !contentWords.every((word) => isInSummaries(word, summaries))) return undefined;
    const left = summaries.filter((summary) => passes(summary, filters));
    const ranked = (words: readonly PlannedWord[]) => {
      const hits = words.map(({ word, terms }) =>
        isExact(word) ? terms.map(({ term }) => exactHits(term, left, [])) : undefined,
      );
      return rank(words, hits, left, vocabulary.pages);
    };
    const byId = summariesById(left);
    const heads = byHeads(planned);
    const pages = withFurther(ranked(planned), heads ? ranked(heads) : []);
    return { pages: pages.map((page) => ({ ...page, summary: byId.get(page.id) })), ...outcome };
  }

  async answer(query: string, filters: Filters = {}): Promise<Answer> {
    if (!this.#data) return this.#plainAnswer(query, filters);
    const [isLookalike, whole] = await Promise.all([this.prepare(query), this.#loadWhole()]);
    const vocabulary = this.#vocabularyOf(this.#data);
    const all = this.#summariesFor(query, this.#data);
    const planned = this.#plan(query, { vocabulary, summaries: all }, isLookalike);
    const outcome = outcomeOf(planned);
    if (!isAnswerable(planned)) return { pages: [], ...outcome };
    const summaries = all.filter((summary) => passes(summary, filters));
    const byId = summariesById(summaries);
    const data = new Map<string, () => Promise<PageData>>();
    const index = whole?.index;
    if (index) for (const id of byId.keys()) data.set(id, () => index.textOf(id));
    const hitsOf = async (term: string): Promise<IndexHit[]> => {
      if (index && isExact(term)) return exactHits(term, summaries, []);
      const found = (await this.#searchIndex(term)).filter(({ id }) => byId.has(id));
      for (const { id, data: text } of found) if (text) data.set(id, text);
      return isExact(term) ? exactHits(term, summaries, found) : found;
    };
    const ranked = async (words: readonly PlannedWord[]) => {
      const hits = await Promise.all(words.map(({ terms }) => Promise.all(terms.map(({ term }) => hitsOf(term)))));
      return rank(words, hits, summaries, vocabulary.pages);
    };
    const heads = byHeads(planned);
    const [own, further] = await Promise.all([ranked(planned), heads ? ranked(heads) : []]);
    const pages = withFurther(own, further);
    return { pages: pages.map((page) => ({ ...page, data: data.get(page.id), summary: byId.get(page.id) })), ...outcome };
  }

  #summariesFor(query: string, { summaries }: SearchData): readonly PageSummary[] {
    return isShort(query) ? summaries : (this.#withSayings ?? summaries);
  }

  #plan(query: string, { vocabulary, summaries }: SearchData, isLookalike: IsWord): PlannedWord[] {
    const pairs = this.#pairs.get(summaries) ?? pairsOf(summaries);
    this.#pairs.set(summaries, pairs);
    return planQuery(query, vocabulary, { isLookalike, isPair: (first, second) => pairs.has(`${first} ${second}`) });
  }

  async #plainAnswer(query: string, filters: Filters): Promise<Answer> {
    const { results } = await (await this.#pagefind()).search(query, { filters });
    return { pages: results.map((result) => ({ ...result, coverage: 1 })), ...outcomeOf([]) };
  }

  async #searchPagefind(term: string): Promise<Hit[]> {
    return (await (await this.#pagefind()).search(term)).results;
  }

  #searchIndex(term: string): Promise<Hit[]> {
    const before = this.#searches.get(term);
    if (before) return before;
    const search = this.#whole?.index?.search(term).catch(() => this.#searchPagefind(term)) ?? this.#searchPagefind(term);
    this.#searches.set(term, search);
    search.catch(() => this.#searches.delete(term)); // the network may be back at the next try
    return search;
  }
}

/** With the text of the page, where Pagefind found it. */
type Hit = IndexHit & Partial<Pick<PagefindResult, 'data'>>;

const anyWord: IsWord = () => true;

function isShort(query: string): boolean {
  return queryWords(query).length <= SHORT;
}

function outcomeOf(planned: PlannedWord[]): Omit<Answer, 'pages'> {
  const missing = planned.filter(({ word, terms, stopWord }) => !stopWord && !terms.length && !/^\p{L}$/u.test(word));
  const isCommon = planned.length > 0 && planned.every(({ stopWord }) => stopWord);
  return { planned, missing: missing.map(({ word }) => word), isCommon };
}

/** Pages of a rare compound, then those of its last part. */
function withFurther(pages: RankedPage[], further: readonly RankedPage[]): RankedPage[] {
  if (pages.length >= RARE) return pages;
  const ids = new Set(pages.map(({ id }) => id));
  return [...pages, ...further.filter(({ id }) => !ids.has(id))];
}

/** The pages that say the very word, with what the index found of it. */
function exactHits(term: string, summaries: readonly PageSummary[], found: readonly IndexHit[]): IndexHit[] {
  const byId = new Map(found.map((hit) => [hit.id, hit]));
  return summaries.filter(({ exact }) => exact.has(term)).map(({ id }) => byId.get(id) ?? { id, score: 1, words: [] });
}

function isInSummaries(word: PlannedWord, summaries: readonly PageSummary[]): boolean {
  if (isExact(word.word)) return true;
  const matcher = matcherOf(word);
  return summaries.some(({ phrases }) => phrases.some(({ words }) => words.some((one) => matcher(one) > 0)));
}

function summariesById(summaries: readonly PageSummary[]): Map<string, PageSummary> {
  return new Map(summaries.map((summary) => [summary.id, summary]));
}
