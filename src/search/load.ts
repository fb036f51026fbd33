/** Loads index, vocabulary and summaries in the browser, once, when someone is about to search. */
import { Engine, type SearchData } from './engine.ts';
import { stemmerFor } from './language-stems.ts';
import { unpackSummaries, type SummariesFile } from './page-summaries.ts';
import type { Pagefind } from './pagefind.ts';
import { Vocabulary } from './vocabulary.ts';
import type { VocabularyFile } from './vocabulary-file.ts';

/** Where the parts of search are, from the data attributes of the element that searches. */
export interface SearchAddresses {
  /** Address of pagefind.js. */
  bundle: string;
  /** Address of the list of data files. */
  files: string;
  /** Address of the language's first page. */
  root: string;
}

/** The list of data files: names of the files of each language, beside the list itself. */
export type DataFiles = Partial<Record<string, { vocabulary: string; summaries: string }>>;

/** @param data attributes of an element that searches */
export function addressesIn({ bundle = '', files = '', root = '' }: DOMStringMap): SearchAddresses {
  return { bundle, files, root };
}

let loading: Promise<Engine> | undefined;

/** Loads vocabulary and summaries; Pagefind itself comes with the first query that needs it.
 *  @param withIndex where it will surely be needed: then both load at once */
export function loadEngine(addresses: SearchAddresses, withIndex = false): Promise<Engine> {
  return (loading ??= load(addresses, withIndex));
}

async function load({ bundle, files }: SearchAddresses, withIndex: boolean): Promise<Engine> {
  let pagefind: Promise<Pagefind> | undefined;
  const once = () =>
    (pagefind ??= loadPagefind(bundle).catch((error: unknown) => {
      pagefind = undefined; // the network may be back at the next try
      throw error;
    }));
  if (withIndex) void once().catch(() => undefined); // reported when it is searched
  const data = await loadData(files, document.documentElement.lang).catch(() => undefined); // plain Pagefind answers then
  return new Engine(once, data);
}

async function loadPagefind(bundle: string): Promise<Pagefind> {
  // Pagefind's client has no types; those in pagefind.ts were written after its documentation.
  const pagefind = (await import(/* @vite-ignore */ bundle)) as Pagefind;
  await pagefind.init();
  return pagefind;
}

async function loadData(files: string, language: string): Promise<SearchData> {
  const names = (await getJson<DataFiles>(files))[language];
  if (!names) throw new Error(`${files} has no "${language}".`);
  const beside = (name: string) => new URL(name, new URL(files, location.href)).href;
  const [vocabulary, summaries] = await Promise.all([
    getJson<VocabularyFile>(beside(names.vocabulary)),
    getJson<SummariesFile>(beside(names.summaries)),
  ]);
  const stemmer = stemmerFor(language);
  return {
    vocabulary: new Vocabulary(vocabulary, stemmer),
    summaries: unpackSummaries(summaries, stemmer.stopWords),
  };
}

async function getJson<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json(); // the build wrote it, with the same types
}
