/** Search for words that are hard to tell: numbers, single letters, letters without their dots, rare compounds, lookalikes. */
import { describe, expect, test } from 'vitest';
import { dictionaryWords } from '../../src/read/dictionary.ts';
import { Engine } from '../../src/search/engine.ts';
import type { SearchData } from '../../src/search/search-data.ts';
import { findLookalikes } from '../../src/search/find-lookalikes.ts';
import { stemmerFor } from '../../src/search/language-stems.ts';
import { packLookalikes, unpackLookalikes } from '../../src/search/lookalikes.ts';
import { unpackSummaries, withSayings } from '../../src/search/page-summaries.ts';
import { packPhrases } from '../../src/search/packing.ts';
import type { Pagefind } from '../../src/search/pagefind.ts';
import { planQuery } from '../../src/search/planner.ts';
import { isExact, queryWords, wordsIn } from '../../src/search/tokens.ts';
import { packVocabulary } from '../../src/search/vocabulary-file.ts';
import { Vocabulary } from '../../src/search/vocabulary.ts';

type Language = 'en' | 'et';

function vocabularyOf(language: Language, text: string, synonyms: string[][] = []): Vocabulary {
  const words = [...new Set(wordsIn(text))].sort();
  return new Vocabulary(packVocabulary(10, words, synonyms, stemmerFor(language)), stemmerFor(language));
}

/** Pages of a title, its text (for what is exact), and the channel that filters it. */
function dataOf(
  language: Language,
  pages: { title: string; text?: string; channel?: string }[],
  asWords: string[] = [],
): SearchData {
  const texts = pages.map(({ title, text = '' }) => `${title} ${text}`);
  const isLookalike = unpackLookalikes(packLookalikes(asWords, stemmerFor(language)), stemmerFor(language));
  return {
    vocabulary: vocabularyOf(language, texts.join(' ')),
    summaries: unpackSummaries(
      {
        ids: pages.map((_, index) => `p${index}`).join(' '),
        paths: pages.map((_, index) => `articles/p${index}`).join(' '),
        titles: pages.map(({ title }) => title),
        keywords: pages.map(() => ''),
        links: pages.map(() => '').join(' '),
        secondary: [],
        hubs: [],
        exact: texts.map((text) => wordsIn(text).filter(isExact).join(' ')),
        filters: { channel: pages.map(({ channel = '' }) => channel) },
        kinds: {},
      },
      { words: [], stopWords: stemmerFor(language).stopWords },
    ),
    lookalikes: () => Promise.resolve(isLookalike),
  };
}

/** As Pagefind does, takes the beginning of a word for the word, and the longest known beginning of a query for the query. */
const prefixIndex = (ids: string[]): Pagefind => ({
  options: () => Promise.resolve(),
  init: () => Promise.resolve(),
  filters: () => Promise.resolve({}),
  search: () => {
    const data = () => Promise.resolve({ url: '', content: '', meta: {}, filters: {}, anchors: [] });
    return Promise.resolve({ results: ids.map((id) => ({ id, score: 1, words: [0], data })) });
  },
});

const titles = async (data: SearchData, query: string, found: string[] = []) => {
  const { pages } = await new Engine(() => Promise.resolve(prefixIndex(found)), data).answer(query);
  return pages.map(({ summary }) => summary?.title);
};
const terms = (query: string, vocabulary: Vocabulary) =>
  planQuery(query, vocabulary).map(({ terms: own }) => own.map(({ term }) => term));

describe('numbers', () => {
  test.each([
    ['at 8.20', ['at', '820', '8', '20']],
    ['24/7', ['247', '24', '7']],
    ['the 14th', ['the', '14th', '14']],
  ])('%j says %j', (text, words) => expect(wordsIn(text)).toEqual(words));
  test.each([
    ['8.20', ['820']],
    ['10,000 euros', ['10000', 'euros']],
    ['30-day', ['30day', 'day']],
  ])('%j asks for %j', (query, words) => expect(queryWords(query)).toEqual(words));

  const data = dataOf('en', [{ title: 'Call 112' }, { title: 'Room 1120' }, { title: 'Wait', text: 'Until the 14th' }]);
  test('are found on the pages that say them, not where they begin another', async () => {
    expect(await titles(data, '112', ['p0', 'p1'])).toEqual(['Call 112']);
    expect(await titles(data, '14', ['p1'])).toEqual(['Wait']);
    expect(new Engine(() => Promise.reject(new Error('offline')), data).suggest('112')?.pages).toHaveLength(1);
  });
  test('are not corrected, begun or cut', async () => expect(await titles(data, '11', ['p0'])).toEqual([]));
  test('may be written out', () =>
    expect(terms('30', vocabularyOf('en', 'thirty days', [['30', 'thirty']]))).toEqual([['thirty']]));
});

describe('single letters', () => {
  test('form a word with their neighbour', () =>
    expect(terms('e mail', vocabularyOf('en', 'email'))).toEqual([['email'], ['email']]));
  test('are found by themselves, and nothing that starts with them', async () => {
    const data = dataOf('et', [{ title: 'Plaan B' }, { title: 'Buss' }]);
    expect(await titles(data, 'b', ['p0', 'p1'])).toEqual(['Plaan B']);
  });
});

describe('Estonian without its letters', () => {
  const vocabulary = vocabularyOf('et', 'ülemus õigus rõõmus väga öelda šokk hääl karjub', [['karjuma', 'röökima']]);
  test.each([
    ['ulemus', 'ülemus'],
    ['ylemusega', 'ülemus'],
    ['oigus', 'õigus'],
    ['6igusest', 'õigus'],
    ['r66mus', 'rõõmus'],
    ['v2ga', 'väga'],
    ['8elda', 'öelda'],
    ['shokk', 'šokk'],
    ['r88kima', 'karjub'],
    ['6ihus', 'õigus'],
  ])('%s is %s', (typed, meant) => expect(terms(typed, vocabulary)[0]).toContain(meant));
  test('a number stays a number', () => expect(terms('62', vocabulary)).toEqual([[]]));
  test('English has no such letters', () => expect(terms('yes', vocabularyOf('en', 'ues'))).toEqual([[]]));
});

describe('compounds', () => {
  const data = dataOf('et', [{ title: 'Teenindaja' }, { title: 'Klienditeenindaja' }, { title: 'Õiglane hind' }]);
  test('the very compound first, then its last part', async () => {
    expect(await titles(data, 'klienditeenindajale')).toEqual(['Klienditeenindaja', 'Teenindaja']);
    expect(await titles(data, 'telefoniteenindaja')).toEqual(['Teenindaja']);
  });
  test.each(['ebaõiglane', 'mitte-õiglane'])('%s is not its opposite', async (query) =>
    expect(await titles(data, query)).toEqual([]),
  );
  test('English words are run together only where a title has them side by side', async () => {
    const english = dataOf('en', [{ title: 'Voice message' }, { title: 'Charge', text: 'back' }]);
    expect(await titles(english, 'voicemessage', ['p0'])).toEqual(['Voice message']);
    expect(await titles(english, 'chargeback', ['p1'])).toEqual([]);
  });
});

describe('words that the site does not have', () => {
  test.each(['de-escalation', 'de escalation', 'non-escalation'])('%s is not escalation', (query) =>
    expect(terms(query, vocabularyOf('en', 'escalate escalation'))).toEqual([[]]),
  );

  const data = dataOf('en', [{ title: 'Refuse' }, { title: 'Card' }], ['refute', 'car']);
  test.each(['refute', 'refuted', 'car'])('%s is a word of its own: neither mistyped nor begun', async (query) =>
    expect(await titles(data, query, ['p0', 'p1'])).toEqual([]),
  );
  test('what is no word is corrected and completed', async () => {
    expect(await titles(data, 'refsue')).toEqual(['Refuse']);
    expect(await titles(data, 'refu')).toEqual(['Refuse']);
  });
  test('nothing is guessed before it is known which words there are, nor where that cannot be loaded', async () => {
    const failing = new Engine(() => Promise.resolve(prefixIndex([])), {
      ...data,
      lookalikes: () => Promise.reject(new Error()),
    });
    expect(failing.suggest('refsue')).toBeUndefined();
    expect((await failing.answer('refsue')).pages).toEqual([]);
    const engine = new Engine(() => Promise.resolve(prefixIndex([])), data);
    await engine.prepare('refsue');
    expect(engine.suggest('refsue')?.pages).toHaveLength(1);
  });

  test('are named; where they are most of the query it is not answered', async () => {
    const engine = new Engine(() => Promise.resolve(prefixIndex([])), data);
    expect(await engine.answer('lost card')).toMatchObject({ missing: ['lost'], pages: [{ id: 'p1' }] });
    expect((await engine.answer('car loan card')).pages).toEqual([]);
    expect((await engine.answer('what is a loan')).pages).toEqual([]);
  });
  test('a query of stop words alone is known for one', async () => {
    const engine = new Engine(() => Promise.resolve(prefixIndex([])), data);
    expect([(await engine.answer('and the')).isCommon, (await engine.answer('the card')).isCommon]).toEqual([true, false]);
  });
});

test('filters leave the pages that have one of their values', async () => {
  const data = dataOf('en', [
    { title: 'Card', channel: 'phone email' },
    { title: 'Cards', channel: 'chat' },
  ]);
  const engine = new Engine(() => Promise.resolve(prefixIndex(['p0', 'p1'])), data);
  const filters = { channel: { any: ['email', 'letter'] } };
  const ids = (found: { id: string }[] | undefined) => found?.map(({ id }) => id);
  expect([ids((await engine.answer('card', filters)).pages), ids(engine.suggest('card', filters)?.pages)]).toEqual([
    ['p0'],
    ['p0'],
  ]);
});

test('a dictionary that is not installed has no words', () => expect(dictionaryWords('dictionary-of-nowhere')).toEqual([]));
test('the English dictionary has those that are mistyped or begun, and not the words of the site', () => {
  const found = findLookalikes(dictionaryWords('dictionary-en-gb'), vocabularyOf('en', 'refuse refused card apologising'));
  expect(found).toEqual(expect.arrayContaining(['refute', 'car']));
  expect(found.filter((word) => ['refuse', 'card', 'apologise', 'lasagne'].includes(word))).toEqual([]);
});

describe('what people say in full', () => {
  const plain = dataOf('en', [{ title: 'Refund' }, { title: 'Queue' }]);
  const asked: string[] = [];
  const data: SearchData = {
    ...plain,
    withSayings: () => {
      asked.push('sayings');
      const words = ['they', 'want', 'their', 'refund', 'now'];
      const saying = packPhrases([words], (word) => words.indexOf(word));
      return Promise.resolve(withSayings(plain.summaries, ['', saying], { words, stopWords: new Set() }));
    },
  };
  const found = async (query: string) => {
    const engine = new Engine(() => Promise.reject(new Error('offline')), data);
    await engine.prepare(query);
    return engine.suggest(query)?.pages.map(({ summary }) => summary?.title);
  };
  test('is not searched for one word or two', async () => {
    expect(await found('refund queue')).toEqual(['Refund', 'Queue']);
    expect(await found('refund')).toEqual(['Refund']);
    expect(asked).toEqual([]);
  });
  test('is searched for more', async () => expect(await found('refund queue please')).toEqual(['Queue', 'Refund']));
});
