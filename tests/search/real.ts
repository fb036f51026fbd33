/** The real Pagefind client and index in plain Node: only `document` is stood in for. */
import { copyFileSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { partName, type DataFiles } from '../../src/search/data-files.ts';
import type { Answer } from '../../src/search/engine.ts';
import type { SearchData } from '../../src/search/search-data.ts';
import { stemmerFor } from '../../src/search/language-stems.ts';
import { unpackLookalikes } from '../../src/search/lookalikes.ts';
import { unpackSummaries, withSayings, type SayingsFile, type SummariesFile } from '../../src/search/page-summaries.ts';
import { readPageText } from '../../src/search/load-page-text.ts';
import type { Pagefind } from '../../src/search/pagefind.ts';
import type { FurtherFile, VocabularyFile } from '../../src/search/vocabulary-file.ts';
import { Vocabulary } from '../../src/search/vocabulary.ts';
import { WordIndex } from '../../src/search/word-index.ts';

/** @param address where the site is served, with a slash at its end */
export async function realPagefind(folder: string, address: string, language: string): Promise<Pagefind> {
  Object.assign(globalThis, { document: { currentScript: null, querySelector: () => ({ getAttribute: () => language }) } });
  // One module for each language: the client keeps its state in the module.
  const copy = join(mkdtempSync(join(tmpdir(), 'pagefind-')), `pagefind-${language}.mjs`);
  copyFileSync(join(folder, 'pagefind/pagefind.js'), copy);
  const pagefind = (await import(/* @vite-ignore */ pathToFileURL(copy).href)) as Pagefind;
  await pagefind.options({ basePath: `${address}pagefind/`, noWorker: true });
  await pagefind.init(); // it asks for the language only now
  return pagefind;
}

/** Vocabulary, summaries and index of a built site.
 *  @param onRead is told each file of the index that a question needs */
export function realSearchData(folder: string, language: string, onRead?: (path: string) => void): SearchData {
  const stemmer = stemmerFor(language);
  const sayings = jsonOf(folder, `sayings.${language}.`) as SayingsFile;
  const packed = jsonOf(folder, `vocabulary.${language}.`) as VocabularyFile;
  const further = jsonOf(folder, `further.${language}.`) as FurtherFile;
  const vocabulary = new Vocabulary(packed, stemmer);
  const whole = new Vocabulary(packed, stemmer, further);
  const { stopWords } = stemmer;
  const file = jsonOf(folder, `summaries.${language}.`) as SummariesFile;
  const summaries = unpackSummaries(file, { words: vocabulary.words, stopWords });
  const read = (path: string) => {
    onRead?.(join(folder, path));
    return readFileSync(join(folder, path));
  };
  const files = JSON.parse(readFileSync(join(folder, 'search/files.json'), 'utf8')) as DataFiles;
  const { postings = '' } = files[language]!;
  const order = { words: whole.words, starts: further.starts, ids: summaries.map(({ id }) => id) };
  const index = new WordIndex(order, (part) =>
    Promise.resolve(JSON.parse(read(`search/${partName(postings, part)}`).toString()) as string),
  );
  return {
    vocabulary,
    summaries,
    whole: () =>
      Promise.resolve({
        vocabulary: whole,
        index: {
          search: (term) => index.search(term),
          textOf: (id) => readPageText(new Uint8Array(read(`pagefind/fragment/${id}.pf_fragment`)).buffer),
        },
      }),
    withSayings: () => Promise.resolve(withSayings(summaries, sayings, { words: whole.words, stopWords })),
    lookalikes: () => Promise.resolve(unpackLookalikes(jsonOf(folder, `lookalikes.${language}.`) as string, stemmer)),
  };
}

function jsonOf(folder: string, start: string): unknown {
  const name = readdirSync(join(folder, 'search')).find((file) => file.startsWith(start))!;
  return JSON.parse(readFileSync(join(folder, 'search', name), 'utf8'));
}

export interface Query {
  q: string;
  set: 'tuning' | 'heldout';
  type: string;
  answers: Record<string, number>;
}

export function queries(language: string): Query[] {
  return parse(readFileSync(`tests/search/queries.${language}.yaml`, 'utf8')) as Query[];
}

/** What people say, with the ids of the situations that help. */
export function sayings(language: string): { query: string; answers: string[] }[] {
  return parse(readFileSync(`tests/search/sayings.${language}.yaml`, 'utf8')) as ReturnType<typeof sayings>;
}

/** "techniques/listen" of an address below a language. */
export function idOf(url: string): string {
  return url.replace(/^.*?\/(?:en|et)\//, '').replace(/\/$/, '');
}

/** Ids of the first ten pages of an answer. */
export async function firstTen({ pages }: Answer): Promise<string[]> {
  return Promise.all(pages.slice(0, 10).map(async ({ summary, data }) => summary?.path ?? idOf((await data!()).url)));
}

/** How good a ranking is: nDCG@10 and reciprocal rank of the first best answer (@10), success@3 of a best answer. */
export function measure(ids: readonly string[], answers: Record<string, number>) {
  const gain = (grade: number) => 2 ** grade - 1;
  const dcg = (grades: readonly number[]) =>
    grades.slice(0, 10).reduce((sum, grade, index) => sum + gain(grade) / Math.log2(index + 2), 0);
  const grades = ids.map((id) => answers[id] ?? 0);
  const ideal = dcg(Object.values(answers).sort((a, b) => b - a));
  const first = grades.slice(0, 10).indexOf(2);
  return {
    ndcg: dcg(grades) / ideal,
    reciprocal: first < 0 ? 0 : 1 / (first + 1),
    success: grades.slice(0, 3).includes(2) ? 1 : 0,
  };
}
