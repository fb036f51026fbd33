/** What each page is about in its own few words, title and keywords, and which pages it is linked with: enough to answer
 * most questions without the index. */
import type { PlannedWord } from './planner.ts';
import { wordsIn } from './tokens.ts';

/** As it is stored: pages in step, in the order of their addresses. */
export interface HeadsFile {
  /** Pagefind's id of each page, joined by a space. */
  ids: string;
  /** Addresses below the language ("techniques/listen"), joined by a space. */
  paths: string;
  titles: string[];
  /** Each page's keywords, joined by ", ". */
  keywords: string[];
  /** The pages it links to, by their place in this list. */
  links: number[][];
}

/** A title or keyword. */
interface Phrase {
  words: string[];
  /** What each of the words counts; together 1. */
  shares: number[];
  /** 1 for the title, less for a keyword. */
  weight: number;
}

export interface Head {
  id: string;
  path: string;
  title: string;
  phrases: Phrase[];
  /** Pages linked with it in either direction, and how close: a link of a page with few links says more. */
  linked: { id: string; closeness: number }[];
}

/** A keyword was chosen for searchers, but a page has twenty of them and one title. Tuned on tests/search. */
const KEYWORD = 0.8;
/** A function word beside a word that tells something. */
export const MINOR = 0.3;
/** The index matches beginnings of words, and so do heads, a little less than whole words; shorter beginnings say nothing. */
const BEGINNING = { letters: 4, weight: 0.97 };

/** @param functionWords words that say little in a title */
export function openHeads(file: HeadsFile, functionWords: ReadonlySet<string>): Head[] {
  const ids = file.ids.split(' ');
  const paths = file.paths.split(' ');
  const phrase = (text: string, weight: number): Phrase => {
    const words = wordsIn(text);
    const counts = words.map((word) => (functionWords.has(word) ? MINOR : 1));
    const all = counts.reduce((sum, count) => sum + count, 0);
    return { words, shares: counts.map((count) => count / all), weight };
  };
  const neighbours = bothWays(file.links, paths);
  return ids.map((id, index) => ({
    id,
    path: paths[index]!,
    title: file.titles[index]!,
    phrases: [
      phrase(file.titles[index]!, 1),
      ...file.keywords[index]!.split(', ').map((keyword) => phrase(keyword, KEYWORD)),
    ].filter(({ words }) => words.length > 0),
    linked: [...neighbours[index]!].map((other) => ({
      id: ids[other]!,
      closeness: 1 / Math.sqrt(neighbours[index]!.size * neighbours[other]!.size),
    })),
  }));
}

/** Links without their direction. Pages to look things up in, which link to everything, say nothing about what is near. */
function bothWays(links: readonly (readonly number[])[], paths: readonly string[]): Set<number>[] {
  const lookUp = (index: number) => paths[index]!.startsWith('reference/');
  const found = links.map(() => new Set<number>());
  links.forEach((targets, from) => {
    for (const to of targets.filter((target) => !lookUp(from) && !lookUp(target))) {
      found[from]!.add(to);
      found[to]!.add(from);
    }
  });
  return found;
}

/** How well one word of a page's head answers one word of the question: 0 to 1. */
export type Match = (word: string) => number;

/** Remembers what it was asked: the same words come in many heads. */
export function matchOf({ terms }: PlannedWord): Match {
  const known = new Map<string, number>();
  const single = terms.filter(({ term }) => !term.includes(' '));
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const weights = single.map(({ term, weight }) => {
      if (word === term) return weight;
      return term.length >= BEGINNING.letters && word.startsWith(term) ? weight * BEGINNING.weight : 0;
    });
    const best = Math.max(0, ...weights);
    known.set(word, best);
    return best;
  };
}
