/** The index that the browser asks: postings in parts, beside the vocabulary; and the texts of pages without Pagefind. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { Engine } from '../../src/search/engine.ts';
import type { SearchData } from '../../src/search/search-data.ts';
import { excerptOf, positionsIn } from '../../src/search/excerpt.ts';
import { stemmerFor } from '../../src/search/language-stems.ts';
import { numberOf, packPhrases, packPlaces, signOf, unpackPhrases, unpackPlaces } from '../../src/search/packing.ts';
import { readPageText } from '../../src/search/load-page-text.ts';
import { unpackSummaries } from '../../src/search/page-summaries.ts';
import { levelOf, LEVELS, packPostings, unpackPostings, type Posting } from '../../src/search/postings.ts';
import { packFurther, packVocabulary } from '../../src/search/vocabulary-file.ts';
import { Vocabulary } from '../../src/search/vocabulary.ts';
import { WordIndex } from '../../src/search/word-index.ts';

const at = (page: number, level = 1): Posting => ({ page, level });

describe('packed', () => {
  test.each([0, 1, 100, 55_258, 55_259, 70_000, 1_000_000])('the sign of %i is one, and says it', (number) => {
    expect(Array.from(signOf(number))).toHaveLength(1);
    expect(numberOf(signOf(number))).toBe(number);
  });
  test('places are unpacked as they were packed', () => {
    for (const places of [[], [0], [3, 4, 90_000]]) expect(unpackPlaces(packPlaces(places))).toEqual(places);
  });
  test('phrases are unpacked as they were packed, but for words that are not listed', () => {
    const words = ['a', 'back', 'money'];
    const packed = packPhrases([['money', 'back'], ['a', 'xyz', 'back']], (word) => words.indexOf(word) + 1 || undefined); // prettier-ignore
    expect(unpackPhrases(packed, ['', ...words])).toEqual([['money', 'back'], ['a', 'back']]); // prettier-ignore
    expect(unpackPhrases('', words)).toEqual([]);
  });
  test('postings are unpacked as they were packed, in parts that tell where they begin', () => {
    const words = Array.from({ length: 900 }, (_, index) => [at(index, 3), at(index + 1), at(index + 60_000, 2)]);
    const { parts, starts } = packPostings(words);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flatMap(unpackPostings)).toEqual(words);
    expect(parts.map((_, index) => unpackPostings(parts.slice(0, index).join('')).length)).toEqual(starts);
    expect(packPostings([])).toEqual({ parts: [], starts: [] });
  });
});

test('a word that a short page says often tells more of it; all levels are used', () => {
  expect([levelOf(0, 1), levelOf(1, 3), levelOf(1, 1), levelOf(9, 0.5)]).toEqual([1, 1, 2, LEVELS]);
});

describe('the index', () => {
  const words = ['back', 'bank', 'money', 'moneyback'];
  const postings = [[at(0), at(1)], [at(2)], [at(1, 3), at(2)], [at(3, 3)]];
  const { parts, starts } = packPostings(postings);
  const half = { parts: [parts[0]!.slice(0, parts[0]!.indexOf(' ', 4) + 1), ''], starts: [0, 2] };
  half.parts[1] = parts[0]!.slice(half.parts[0]!.length);
  const indexOf = (load: (part: number) => Promise<string>, from = starts) =>
    new WordIndex({ words, starts: from, ids: ['a', 'b', 'c', 'd'] }, load);
  const found = async (term: string) => (await indexOf((part) => Promise.resolve(parts[part]!)).search(term)).map(({ id }) => id);

  test('finds the pages that say a word, or one that begins with it', async () => {
    expect(await found('bank')).toEqual(['c']);
    expect(await found('money')).toEqual(['b', 'c', 'd']);
    expect(await found('nothing')).toEqual([]);
  });
  test('gives the word itself more than the beginning of another', async () => {
    const hits = await indexOf((part) => Promise.resolve(parts[part]!)).search('money');
    const [b, , d] = hits.map(({ score }) => score);
    expect(b).toBeGreaterThan(d!);
  });
  test('finds the pages that say all words of a term', async () => expect(await found('money back')).toEqual(['b']));
  test('loads each part that is needed, once, and tries again what failed', async () => {
    const asked: number[] = [];
    let isOffline = true;
    const index = indexOf((part) => {
      asked.push(part);
      return isOffline ? Promise.reject(new Error('offline')) : Promise.resolve(half.parts[part]!);
    }, half.starts);
    await expect(index.search('bank')).rejects.toThrow('offline');
    isOffline = false;
    expect((await index.search('bank')).map(({ id }) => id)).toEqual(['c']);
    await index.search('back');
    expect(asked).toEqual([0, 0]);
    await index.search('money');
    expect(asked).toEqual([0, 0, 1]);
  });
});

describe('the text of a page', () => {
  const page = { url: '/en/a/', content: 'Listen “first”', meta: { title: 'A' }, filters: {}, anchors: [] };
  const bytes = (content: Uint8Array) => new Uint8Array(content).buffer;
  test('is read as Pagefind packs it, and plain, as it is kept offline', async () => {
    const plain = Buffer.from(`pagefind_dcd${JSON.stringify(page)}`);
    expect(await readPageText(bytes(gzipSync(plain)))).toEqual(page);
    expect(await readPageText(bytes(plain))).toEqual(page);
  });
  test('of another shape is refused', async () => {
    await expect(readPageText(bytes(Buffer.from('<!doctype html>')))).rejects.toThrow();
    await expect(readPageText(new ArrayBuffer(0))).rejects.toThrow();
  });
  test('has what is looked for where it says it, or a word that begins with it; of a number, the number', () => {
    expect(positionsIn('Call “refunds” at 14, not 140.', ['refund', '14'])).toEqual([1, 3]);
    const content = 'Say what you will do. Refund it.';
    const { parts } = excerptOf({ content, anchors: [] }, positionsIn(content, ['refund']));
    expect(parts.filter(({ marked }) => marked)).toEqual([{ text: 'Refund', marked: true }]);
  });
});

describe('stems on demand', () => {
  test.each([
    ['en', 'apologise apologising children child fall fallen hi hire went go going bury buried'],
    [
      'et',
      'klient kliendi lähen minna minema aja aeg ajad õigus oigus 8elda öelda kel keli sel seli viga veab vead šokk shokk juhiluba juhilubasid',
    ],
  ])('%s: no word is missed that has the stem or the root of another', (language, text) => {
    const stemmer = stemmerFor(language);
    const words = [...new Set(text.split(' '))].sort();
    const shared = (one: (word: string) => string[]) => (word: string) =>
      words.filter((other) => one(other).some((stem) => one(word).includes(stem)));
    const rootsOf = (word: string) => stemmer.stem(word).map(stemmer.root).filter(({ length }) => length >= 4); // prettier-ignore
    for (const word of words) {
      const vocabulary = new Vocabulary(packVocabulary(1, words, [], stemmer), stemmer);
      expect(vocabulary.formsOf(word)).toEqual(expect.arrayContaining(shared(stemmer.stem)(word)));
      expect(vocabulary.derivationsOf(word)).toEqual(expect.arrayContaining(shared(rootsOf)(word)));
    }
  });
});

describe('the engine', () => {
  const vocabulary = new Vocabulary(packVocabulary(2, ['refund', 'shop'], [], stemmerFor('en')), stemmerFor('en'));
  const summaries = unpackSummaries(
    {
      ids: 'a b',
      paths: 'articles/a articles/b',
      titles: ['A', 'B'],
      keywords: ['', ''],
      links: ' ',
      secondary: [],
      hubs: [],
      exact: [],
      filters: {},
      kinds: {},
    },
    { words: [], stopWords: new Set() },
  );
  const textOf = (id: string) => Promise.resolve({ url: '', content: id, meta: {}, filters: {}, anchors: [] });
  const hits = (id: string) => [{ id, score: 1, words: [] }];
  const pagefindOf = (id: string) => {
    const asked: string[] = [];
    const search = (term: string | null) => {
      asked.push(String(term));
      return Promise.resolve({ results: [{ id, score: 1, words: [0], data: () => textOf(`${id} by Pagefind`) }] });
    };
    const none = () => Promise.resolve();
    const load = () => Promise.resolve({ search, options: none, init: none, filters: () => Promise.resolve({}) });
    return { asked, load };
  };
  const dataWith = (search: (term: string) => Promise<ReturnType<typeof hits>>): SearchData => ({
    vocabulary,
    summaries,
    whole: () => Promise.resolve({ vocabulary, index: { search, textOf } }),
  });

  test('asks the postings, not Pagefind, and has the text of every page', async () => {
    const pagefind = pagefindOf('b');
    const { pages } = await new Engine(
      pagefind.load,
      dataWith(() => Promise.resolve(hits('a'))),
    ).answer('refund');
    expect([pages.map(({ id }) => id), pagefind.asked]).toEqual([['a'], []]);
    expect((await pages[0]!.data!()).content).toBe('a');
  });
  test('loads all words only for a long query, or one with a word that titles and keywords do not have', async () => {
    const words = packVocabulary(2, ['refund'], [], stemmerFor('en'));
    const further = packFurther(['shop'], [], stemmerFor('en'));
    let loaded = 0;
    const whole = () => {
      loaded += 1;
      return Promise.resolve({ vocabulary: new Vocabulary(words, stemmerFor('en'), further) });
    };
    const first = { vocabulary: new Vocabulary(words, stemmerFor('en')), summaries, whole };
    for (const [query, times] of [
      ['a refund', 0],
      ['shop', 1],
      ['a refund in the', 1],
    ] as const) {
      // prettier-ignore
      loaded = 0;
      const engine = new Engine(pagefindOf('b').load, first);
      expect([query, engine.isReadyFor(query)]).toEqual([query, query !== 'shop']);
      await engine.prepare(query);
      expect([query, loaded, engine.isReadyFor(query)]).toEqual([query, times, true]);
    }
    const engine = new Engine(pagefindOf('b').load, first);
    expect(engine.suggest('shop')).toBeUndefined();
    expect((await engine.answer('shop')).pages.map(({ id }) => id)).toEqual(['b']);
  });
  test('without them answers from the words that it has', async () => {
    const whole = () => Promise.reject(new Error('gone'));
    const { pages } = await new Engine(pagefindOf('b').load, { vocabulary, summaries, whole }).answer('refund');
    expect(pages.map(({ id }) => id)).toEqual(['b']);
  });
  test('asks Pagefind where the postings cannot be had', async () => {
    const pagefind = pagefindOf('b');
    const { pages } = await new Engine(
      pagefind.load,
      dataWith(() => Promise.reject(new Error('gone'))),
    ).answer('refund');
    expect([pages.map(({ id }) => id), pagefind.asked]).toEqual([['b'], ['refund']]);
    expect((await pages[0]!.data!()).content).toBe('b by Pagefind');
  });
});
