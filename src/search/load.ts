/** Loads index, vocabulary and summaries in the browser, once, when someone is about to search. */
import { Engine, type SearchData } from './engine.ts';
import { loadPagefind } from './load-pagefind.ts';
import { loadStemmer } from './load-stemmer.ts';
import { unpackLookalikes } from './lookalikes.ts';
import { unpackSummaries, withSayings, type SayingsFile, type SummariesFile } from './page-summaries.ts';
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
export type DataFiles = Partial<Record<string, { vocabulary: string; summaries: string; sayings: string; lookalikes: string }>>;

/** @param data attributes of an element that searches */
export function addressesIn({ bundle = '', files = '', root = '' }: DOMStringMap): SearchAddresses {
  return { bundle, files, root };
}

let loading: Promise<Engine> | undefined;

/** Loads vocabulary and summaries; Pagefind itself comes with the first query that needs it. What could not be loaded is tried
 * again the next time: the network may be back.
 *  @param withIndex where it will surely be needed: then both load at once */
export function loadEngine(addresses: SearchAddresses, withIndex = false): Promise<Engine> {
  return (loading ??= load(addresses, withIndex));
}

async function load({ bundle, files }: SearchAddresses, withIndex: boolean): Promise<Engine> {
  const pagefind = remembered(() => loadPagefind(bundle));
  if (withIndex) void pagefind().catch(() => undefined); // reported when it is searched
  const data = await loadData(files, document.documentElement.lang).catch(() => undefined); // plain Pagefind answers then
  if (!data) loading = undefined;
  return new Engine(pagefind, data);
}

/** Loads once; a failure is forgotten. */
function remembered<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  let loaded: Promise<Loaded> | undefined;
  return () =>
    (loaded ??= load().catch((error: unknown) => {
      loaded = undefined;
      throw error;
    }));
}

async function loadData(files: string, language: string): Promise<SearchData> {
  const names = (await getJson<DataFiles>(files))[language];
  if (!names) throw new Error(`${files} has no "${language}".`);
  const beside = (name: string) => new URL(name, new URL(files, location.href)).href;
  const [vocabulary, packed, stemmer] = await Promise.all([
    getJson<VocabularyFile>(beside(names.vocabulary)),
    getJson<SummariesFile>(beside(names.summaries)),
    loadStemmer(language),
  ]);
  const summaries = unpackSummaries(packed, stemmer.stopWords);
  return {
    vocabulary: new Vocabulary(vocabulary, stemmer),
    summaries,
    withSayings: async () => withSayings(summaries, await getJson<SayingsFile>(beside(names.sayings)), stemmer.stopWords),
    lookalikes: async () => unpackLookalikes(await getJson<string>(beside(names.lookalikes)), stemmer),
  };
}

async function getJson<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json(); // the build wrote it, with the same types
}
