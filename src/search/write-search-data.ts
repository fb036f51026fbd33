/** Writes the vocabulary and the page summaries of each language beside the index, from the pages that the index holds. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../core/languages.ts';
import type { Handbook } from '../kinds/handbook.ts';
import { localHandbook } from '../kinds/local-handbook.ts';
import { REGISTRY } from '../kinds/registry.ts';
import { KIND_NAMES, SCHEMAS } from '../kinds/schemas.ts';
import { builtPages, type BuiltPage } from './built-pages.ts';
import { stemmerFor } from './language-stems.ts';
import { findLookalikes } from './find-lookalikes.ts';
import { partName, type DataFiles } from './data-files.ts';
import { summarisePages } from './summarise-pages.ts';
import { packLookalikes } from './lookalikes.ts';
import { SAYING_WORDS } from './page-summaries.ts';
import { packPhrases } from './packing.ts';
import { levelOf, packPostings, type Posting } from './postings.ts';
import type { Stemmer } from './stemmer.ts';
import { isExact, isListed, wordsIn } from './tokens.ts';
import { packFurther, packVocabulary } from './vocabulary-file.ts';
import { Vocabulary } from './vocabulary.ts';

/** @param folder the built and indexed site; for each language writes `search/vocabulary.<language>.<hash>.json`, `further.…`,
 *  `summaries.…`, `sayings.…`, `lookalikes.…`, `postings.…` in parts, and `search/files.json`, which names them
 *  @param dictionaryOf the words of a language; none where we have no dictionary */
export function writeSearchData(folder: string, handbook: Handbook, dictionaryOf: (language: Language) => string[]): void {
  mkdirSync(join(folder, 'search'), { recursive: true });
  const put = (name: string, text: string) => writeFileSync(join(folder, 'search', name), text);
  const write = (kind: string, content: unknown) => {
    const text = JSON.stringify(content);
    const name = `${kind}.${hashOf(text)}.json`;
    put(name, text);
    return name;
  };
  const files: DataFiles = {};
  for (const { code: language } of handbook.languages) {
    const stemmer = stemmerFor(language);
    const pages = builtPages(folder, language);
    const summaries = summarisePages(folder, pages, localHandbook(handbook, language));
    const keywords = summaries.keywords.map(partKeywords);
    const listed = [...new Set(pages.flatMap(({ words }) => [...words.keys()]))].filter(isListed).sort();
    const first = firstWords(listed, summaries.titles, keywords, stemmer);
    const { parts, starts } = packPostings(postingsOf(pages, listed));
    const postings = `postings.${language}.${hashOf(parts.join(''))}`;
    parts.forEach((part, index) => put(partName(postings, index), JSON.stringify(part)));
    const vocabulary = packVocabulary(pages.length, first, handbook.synonyms[language] ?? [], stemmer);
    const isFirst = new Set(first);
    const further = packFurther(
      listed.filter((word) => !isFirst.has(word)),
      starts,
      stemmer,
    );
    const lookalikes = findLookalikes(dictionaryOf(language), new Vocabulary(vocabulary, stemmer, further));
    files[language] = {
      vocabulary: write(`vocabulary.${language}`, vocabulary),
      further: write(`further.${language}`, further),
      summaries: write(`summaries.${language}`, {
        ...summaries,
        keywords: packedIn(
          first,
          keywords.map(({ short }) => short),
        ),
        exact: pages.map(({ words }) => exactOf([...words.keys()])),
        kinds: kindNames(handbook, language),
      }),
      sayings: write(
        `sayings.${language}`,
        packedIn(
          listed,
          keywords.map(({ sayings }) => sayings),
        ),
      ),
      lookalikes: write(`lookalikes.${language}`, packLookalikes(lookalikes, stemmer)),
      postings,
    };
  }
  writeFileSync(join(folder, 'search', 'files.json'), JSON.stringify(files));
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}

/** @returns the postings of each of the words */
function postingsOf(pages: readonly BuiltPage[], words: readonly string[]): Posting[][] {
  const postings = new Map(words.map((word): [string, Posting[]] => [word, []]));
  const lengths = pages.map((page) => page.words.values().reduce((sum, count) => sum + count, 0));
  const average = lengths.reduce((sum, length) => sum + length, 0) / pages.length;
  pages.forEach((page, index) => {
    const length = (lengths[index] ?? 0) / average;
    for (const [word, count] of page.words) postings.get(word)?.push({ page: index, level: levelOf(count, length) });
  });
  return [...postings.values()];
}

/** The words that summaries need: of titles and keywords, and those that are looked for as they are. */
function firstWords(
  listed: readonly string[],
  titles: readonly string[],
  keywords: readonly Keywords[],
  stemmer: Stemmer,
): string[] {
  const inSummaries = new Set([...titles.flatMap(wordsIn), ...keywords.flatMap(({ short }) => short.flat())]);
  return listed.filter((word) => inSummaries.has(word) || isExact(word) || stemmer.stopWords.has(word));
}

/** The phrases of each page, in places of these words. */
function packedIn(words: readonly string[], pages: readonly string[][][]): string[] {
  const places = new Map(words.map((word, index) => [word, index]));
  return pages.map((phrases) => packPhrases(phrases, (word) => places.get(word)));
}

interface Keywords {
  short: string[][];
  sayings: string[][];
}

/** Keywords by their length: what people say in full is longer. */
function partKeywords(joined: string): Keywords {
  const keywords = joined.split(', ').map(wordsIn);
  const { true: sayings = [], false: short = [] } = Object.groupBy(keywords, ({ length }) => String(length >= SAYING_WORDS));
  return { short, sayings };
}

/** What one page of each kind is called, by the kind's folder. */
function kindNames({ ui }: Handbook, language: Language): Record<string, string> {
  const kinds = KIND_NAMES.flatMap((kind) => {
    const { pages } = REGISTRY[kind];
    return pages ? [[SCHEMAS[kind].folder, ui[language]?.[pages.singular] ?? '']] : [];
  });
  return Object.fromEntries(kinds);
}

/** The numbers and shortest words among a page's words, in the order of the alphabet. */
function exactOf(words: readonly string[]): string {
  return words.filter(isExact).sort().join(' ');
}
