/** A summary of each page: its title, its keywords, the pages it is linked with, and what the index cannot tell of it. Enough to
 * answer most queries without the index. */
import { unpackPhrases, unpackPlaces } from './packing.ts';
import type { Filters } from './pagefind.ts';
import type { PlannedWord } from './terms.ts';
import { wordsIn } from './tokens.ts';

/** As the build writes it: one item a page, in the order of their addresses. */
export interface SummariesFile {
  /** Pagefind's id of each page, joined by a space. */
  ids: string;
  /** Addresses below the language ("techniques/listen"), joined by a space. */
  paths: string;
  titles: string[];
  /** Each page's keywords, packed by packing.ts; without sayings, which are a file of their own. */
  keywords: string[];
  /** The pages that each links to, by their places in this file, packed by packing.ts and joined by a space. */
  links: string;
  /** Indexes of the pages that rank below the page that explains their subject. */
  secondary: number[];
  /** Indexes of the pages whose links say nothing about what is related, because they link to nearly everything. */
  hubs: number[];
  /** Numbers and shortest words that each page says, joined by a space: of those the index knows beginnings only. */
  exact: string[];
  /** What a search can be narrowed by: by the name of the filter, each page's values, joined by a space. */
  filters: Record<string, string[]>;
  /** What one page of each kind is called, by the kind's folder. */
  kinds: Record<string, string>;
}

/** What people say in full, each page's packed by packing.ts, in the order of the summaries. */
export type SayingsFile = string[];

/** A keyword of so many words or more is a saying. */
export const SAYING_WORDS = 4;

/** A title, keyword or saying. */
interface Phrase {
  words: string[];
  /** What each of the words counts; together 1. */
  shares: number[];
  /** 1 for the title, less for a keyword. */
  weight: number;
}

export interface PageSummary {
  id: string;
  path: string;
  title: string;
  /** What one page of its kind is called. */
  kindName: string;
  phrases: Phrase[];
  isSecondary: boolean;
  exact: ReadonlySet<string>;
  filters: Record<string, string[]>;
  /** Pages linked with it in either direction, and how close: a link of a page with few links says more. */
  linked: { id: string; closeness: number }[];
}

/** Keywords are chosen for searchers, but a page has twenty of them and one title. Tuned on tests/search. */
const KEYWORD_WEIGHT = 0.8;
/** A stop word beside other words. */
export const STOP_WORD_WEIGHT = 0.3;
/** Like the index, summaries match prefixes, at a little less than whole words; shorter ones match at random. */
const PREFIX_MATCH = { minLength: 4, weight: 0.97 };

/** What the files of summaries are written in. */
export interface Wording {
  /** The words of the vocabulary, sorted. */
  words: readonly string[];
  /** Count little in a title. */
  stopWords: ReadonlySet<string>;
}

export function unpackSummaries(file: SummariesFile, wording: Wording): PageSummary[] {
  const paths = file.paths.split(' ');
  const linked = linkedPages(file);
  return file.ids.split(' ').map((id, index) => {
    const title = file.titles[index] ?? '';
    const path = paths[index] ?? '';
    const ofTitle = toPhrase(wordsIn(title), 1, wording.stopWords);
    return {
      id,
      path,
      title,
      kindName: file.kinds[path.split('/')[0] ?? ''] ?? '',
      phrases: [ofTitle, ...toKeywords(file.keywords[index] ?? '', wording)],
      isSecondary: file.secondary.includes(index),
      exact: new Set((file.exact[index] ?? '').split(' ')),
      filters: Object.fromEntries(Object.entries(file.filters).map(([name, values]) => [name, (values[index] ?? '').split(' ')])),
      linked: linked[index] ?? [],
    };
  });
}

/** The summaries with what people say in full. */
export function withSayings(summaries: readonly PageSummary[], sayings: SayingsFile, wording: Wording): PageSummary[] {
  return summaries.map((summary, index) => ({
    ...summary,
    phrases: [...summary.phrases, ...toKeywords(sayings[index] ?? '', wording)],
  }));
}

function toKeywords(packed: string, { words, stopWords }: Wording): Phrase[] {
  return unpackPhrases(packed, words).map((keyword) => toPhrase(keyword, KEYWORD_WEIGHT, stopWords));
}

function toPhrase(words: string[], weight: number, stopWords: ReadonlySet<string>): Phrase {
  const counts = words.map((word) => (stopWords.has(word) ? STOP_WORD_WEIGHT : 1));
  const sum = counts.reduce((total, count) => total + count, 0);
  return { words, shares: counts.map((count) => count / sum), weight };
}

/** Links without their direction, those of hubs left out. */
function linkedPages({ ids, links, hubs }: SummariesFile): PageSummary['linked'][] {
  const targets = links.split(' ').map(unpackPlaces);
  const neighbours = targets.map(() => new Set<number>());
  targets.forEach((own, from) => {
    if (hubs.includes(from)) return;
    for (const to of own.filter((target) => !hubs.includes(target))) {
      neighbours[from]?.add(to);
      neighbours[to]?.add(from);
    }
  });
  const idList = ids.split(' ');
  return neighbours.map((own) =>
    [...own].map((other) => ({
      id: idList[other] ?? '',
      closeness: 1 / Math.sqrt(own.size * (neighbours[other]?.size ?? 1)),
    })),
  );
}

/** Whether the page is left by filters: it has one of the values of each. */
export function passes(summary: PageSummary, filters: Filters): boolean {
  return Object.entries(filters).every(([name, { any }]) => summary.filters[name]?.some((value) => any.includes(value)));
}

/** The words that stand side by side in titles and keywords: "process map". */
export function pairsOf(summaries: readonly PageSummary[]): Set<string> {
  const phrases = summaries.flatMap((summary) => summary.phrases);
  return new Set(phrases.flatMap(({ words }) => words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`)));
}

/** How well one word of a page's summary answers one word of the query: 0 to 1. */
export type WordMatcher = (word: string) => number;

/** Caches its results: the same words come up in many summaries. */
export function matcherOf({ terms }: PlannedWord): WordMatcher {
  const cache = new Map<string, number>();
  const single = terms.filter(({ term }) => !term.includes(' '));
  return (word) => {
    const cached = cache.get(word);
    if (cached !== undefined) return cached;
    let best = 0;
    for (const { term, weight } of single) {
      if (weight <= best) continue;
      if (word === term) best = weight;
      else if (term.length >= PREFIX_MATCH.minLength && word.startsWith(term))
        best = Math.max(best, weight * PREFIX_MATCH.weight);
    }
    cache.set(word, best);
    return best;
  };
}
