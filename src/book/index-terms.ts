/** The index of a book: words that readers may look for, and the chapters that help. */
import type { Language } from '../core/languages.ts';
import type { LocalHandbook } from '../kinds/local-handbook.ts';
import type { Localised } from '../kinds/handbook.ts';
import { REGISTRY } from '../kinds/registry.ts';
import { KIND_NAMES, type KindName } from '../kinds/schemas.ts';
import { chapterId, type Chapter, type Part } from './parts/part.ts';

export interface IndexTerm {
  term: string;
  /** Ids of what it leads to in the book; none where it leads to another term. */
  places: readonly string[];
  /** The term under which the pages stand. */
  see?: string;
}

const MOST_WORDS = 2; // longer ones are questions for the search, no terms

/** All terms of a book in the order of its language: keywords and what headings say of them, words explained, synonyms.
 *  @param synonyms groups of words for one thing */
export function indexTerms(
  contents: LocalHandbook,
  parts: readonly Part[],
  synonyms: readonly (readonly string[])[],
): IndexTerm[] {
  const { language } = contents;
  const chapters = parts.flatMap((part) => part.chapters).filter((chapter) => explains(chapter.kind, chapter as never));
  const terms = new Map<string, { term: string; places: Set<string> }>();
  const add = (term: string, places: readonly string[]) => {
    const key = term.toLocaleLowerCase(language);
    const known = terms.get(key) ?? { term, places: new Set() };
    places.forEach((place) => known.places.add(place));
    terms.set(key, known);
  };
  for (const chapter of chapters) {
    keywordsOf(chapter)
      .filter(isTerm)
      .forEach((keyword) => add(keyword, [chapterId(chapter)]));
  }
  explained(contents).forEach(({ term, id }) => add(term, [id]));
  const inHeadings = headingSearch(chapters, language);
  for (const { term, places } of terms.values()) inHeadings(term).forEach((chapter) => places.add(chapterId(chapter)));
  const found: IndexTerm[] = [...terms.values()].map(({ term, places }) => ({ term, places: [...places] }));
  const { compare } = new Intl.Collator(language);
  return [...found, ...references(found, synonyms, language)].sort((a, b) => compare(a.term, b.term));
}

/** Whether pages of the kind explain something; others are for practice or for looking things up. */
function explains<K extends KindName>(kind: K, entry: Localised<K>): boolean {
  const { pages } = REGISTRY[kind];
  return pages !== false && !pages.search.isSecondary(entry);
}

function keywordsOf(chapter: Chapter): readonly string[] {
  return 'keywords' in chapter ? chapter.keywords : [];
}

function isTerm(text: string): boolean {
  return text.split(' ').length <= MOST_WORDS;
}

/** Words that the handbook explains, each with the id of its explanation. */
function explained(contents: LocalHandbook): { term: string; id: string }[] {
  return KIND_NAMES.flatMap((kind) =>
    contents.written(kind).flatMap((entry) => ('means' in entry ? [{ term: entry.term, id: entry.id }] : [])),
  );
}

/** Finds the chapters whose headings say a term. Only those are read that have the rarest of its words: terms and headings both grow
 * with the handbook. */
function headingSearch(chapters: readonly Chapter[], language: Language): (term: string) => readonly Chapter[] {
  const wordsIn = (text: string) => new Set(text.match(/\p{L}+/gu));
  const headings = chapters.map((chapter) => ({ chapter, heading: chapter.title.toLocaleLowerCase(language) }));
  const byWord = new Map<string, typeof headings>();
  for (const one of headings) {
    for (const word of wordsIn(one.heading)) {
      const same = byWord.get(word);
      if (same) same.push(one);
      else byWord.set(word, [one]);
    }
  }
  return (term) => {
    const text = term.toLocaleLowerCase(language);
    const [fewest = headings] = [...wordsIn(text)].map((word) => byWord.get(word) ?? []).sort((a, b) => a.length - b.length);
    return fewest.filter(({ heading }) => says(heading, text)).map(({ chapter }) => chapter);
  };
}

/** Whether a term stands in a heading, in whole words. A pattern of its own for each term would take most of the time of a large book. */
function says(heading: string, term: string): boolean {
  for (let at = heading.indexOf(term); at >= 0; at = heading.indexOf(term, at + 1)) {
    if (!/\p{L}$/u.test(heading.slice(0, at)) && !/^\p{L}/u.test(heading.slice(at + term.length))) return true;
  }
  return false;
}

/** Synonyms that are no terms themselves, each leading to the one of its group that has most to read. */
function references(terms: readonly IndexTerm[], synonyms: readonly (readonly string[])[], language: Language): IndexTerm[] {
  const known = new Map(terms.map((term) => [term.term.toLocaleLowerCase(language), term]));
  return synonyms.flatMap((group) => {
    const [best] = group
      .flatMap((word) => known.get(word.toLocaleLowerCase(language)) ?? [])
      .sort((a, b) => b.places.length - a.places.length);
    if (!best) return [];
    return group
      .filter((word) => isTerm(word) && !known.has(word.toLocaleLowerCase(language)))
      .map((term) => ({ term, places: [], see: best.term }));
  });
}
