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
  for (const { term, places } of terms.values()) {
    inHeadings(term, chapters, language).forEach((chapter) => places.add(chapterId(chapter)));
  }
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

function inHeadings(term: string, chapters: readonly Chapter[], language: Language): Chapter[] {
  const lower = (text: string) => text.toLocaleLowerCase(language);
  const word = new RegExp(`(?<!\\p{L})${lower(term).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'u');
  return chapters.filter(({ title }) => word.test(lower(title)));
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
