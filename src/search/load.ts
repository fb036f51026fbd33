/** Loads vocabulary, summaries and what answers beside them in the browser, once, when someone is about to search. */
import { partName, type DataFiles } from './data-files.ts';
import { Engine } from './engine.ts';
import type { SearchData } from './search-data.ts';
import { loadPagefind } from './load-pagefind.ts';
import { loadStemmer } from './load-stemmer.ts';
import { unpackLookalikes } from './lookalikes.ts';
import { CAN_UNPACK, loadPageText } from './load-page-text.ts';
import { unpackSummaries, withSayings, type SayingsFile, type SummariesFile } from './page-summaries.ts';
import { Vocabulary } from './vocabulary.ts';
import type { FurtherFile, VocabularyFile } from './vocabulary-file.ts';
import { WordIndex } from './word-index.ts';

/** Where the parts of search are, from the data attributes of the element that searches. */
export interface SearchAddresses {
  /** Address of pagefind.js. */
  bundle: string;
  /** Address of the list of data files. */
  files: string;
  /** Address of the language's first page. */
  root: string;
}

/** @param data attributes of an element that searches */
export function addressesIn({ bundle = '', files = '', root = '' }: DOMStringMap): SearchAddresses {
  return { bundle, files, root };
}

let loading: Promise<Engine> | undefined;

/** Loads vocabulary and summaries; postings come with the first query that needs them, Pagefind where they cannot. What could not be
 * loaded is tried again the next time: the network may be back.
 *  @param withIndex where it will surely be needed: then all words load at once */
export function loadEngine(addresses: SearchAddresses, withIndex = false): Promise<Engine> {
  return (loading ??= load(addresses, withIndex));
}

async function load(addresses: SearchAddresses, withIndex: boolean): Promise<Engine> {
  const pagefind = remembered(() => loadPagefind(addresses.bundle));
  const data = await loadData(addresses, document.documentElement.lang, withIndex).catch(() => undefined); // plain Pagefind answers then
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

async function loadData({ files, bundle }: SearchAddresses, language: string, withIndex: boolean): Promise<SearchData> {
  const names = (await getJson<DataFiles>(files))[language];
  if (!names) throw new Error(`${files} has no "${language}".`);
  const beside = (name: string) => new URL(name, new URL(files, location.href)).href;
  const getFurther = remembered(() => getJson<FurtherFile>(beside(names.further)));
  if (withIndex) void getFurther().catch(() => undefined); // it is asked for again
  const [packed, packedSummaries, stemmer] = await Promise.all([
    getJson<VocabularyFile>(beside(names.vocabulary)),
    getJson<SummariesFile>(beside(names.summaries)),
    loadStemmer(language),
  ]);
  const vocabulary = new Vocabulary(packed, stemmer);
  const { stopWords } = stemmer;
  const summaries = unpackSummaries(packedSummaries, { words: vocabulary.words, stopWords });
  const { postings } = names;
  const whole = remembered(async () => {
    const further = await getFurther();
    const all = new Vocabulary(packed, stemmer, further);
    if (!postings || !CAN_UNPACK) return { vocabulary: all };
    const order = { words: all.words, starts: further.starts, ids: summaries.map(({ id }) => id) };
    const index = new WordIndex(order, (part) => getJson<string>(beside(partName(postings, part))));
    return {
      vocabulary: all,
      index: { search: (term: string) => index.search(term), textOf: (id: string) => loadPageText(bundle, id) },
    };
  });
  return {
    vocabulary,
    summaries,
    whole,
    withSayings: async () => {
      const [sayings, { vocabulary: all }] = await Promise.all([getJson<SayingsFile>(beside(names.sayings)), whole()]);
      return withSayings(summaries, sayings, { words: all.words, stopWords });
    },
    lookalikes: async () => unpackLookalikes(await getJson<string>(beside(names.lookalikes)), stemmer),
  };
}

async function getJson<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json(); // the build wrote it, with the same types
}
