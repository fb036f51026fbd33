/** The parts of search by themselves: stems, planning, ranking, excerpts. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../src/search/distance.ts';
import { Engine } from '../../src/search/engine.ts';
import { stemmerFor } from '../../src/search/language-stems.ts';
import { unpackSummaries } from '../../src/search/page-summaries.ts';
import { packPhrases, packPlaces, packStems, packWords, unpackStems, unpackWords } from '../../src/search/packing.ts';
import type { Pagefind } from '../../src/search/pagefind.ts';
import { planQuery } from '../../src/search/planner.ts';
import { rank } from '../../src/search/rank.ts';
import { fold, queryWords, wordsIn } from '../../src/search/tokens.ts';
import { packVocabulary } from '../../src/search/vocabulary-file.ts';
import { Vocabulary } from '../../src/search/vocabulary.ts';

const lines = (file: string) =>
  readFileSync(`tests/search/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => line.trim().split(/\s+/));

describe.each(['en', 'et'])('stems in %s', (language) => {
  const { stem } = stemmerFor(language);
  const share = (a: string, b: string) => stem(a).some((one) => stem(b).includes(one));

  test('forms of one word share a stem: at least .95 of all pairs', () => {
    const pairs = lines(`forms.${language}.txt`).flatMap((forms) =>
      forms.flatMap((a, index) => forms.slice(index + 1).map((b) => share(a, b))),
    );
    expect(pairs.filter(Boolean).length / pairs.length).toBeGreaterThanOrEqual(0.95);
  });

  test('different words never do', () => {
    expect(lines(`forbidden.${language}.txt`).filter(([a, b]) => share(a!, b!))).toEqual([]);
  });
});

test('the Estonian fixture is large enough to mean something', () => {
  const words = lines('forms.et.txt').filter((forms) => forms.length >= 6);
  expect(words.length).toBeGreaterThanOrEqual(150);
  expect(lines('forbidden.et.txt').length).toBeGreaterThanOrEqual(21);
});

describe('words', () => {
  test('a hyphenated word counts whole and in parts', () =>
    expect(wordsIn('E-kiri, kui-siis')).toEqual(['ekiri', 'e', 'kiri', 'kuisiis', 'kui', 'siis']));
  test('an ending after an apostrophe is no word by itself', () =>
    expect(wordsIn("I’ll ring, you're in")).toEqual(['ill', 'i', 'ring', 'youre', 'you', 'in']));
  test('marks are folded', () => expect(fold('õigus šokk')).toBe('oigus sokk'));
  test.each([
    ['', []],
    ['a', ['a']],
    ['\u0000\u202eklient\u0007', ['klient']],
    ['<img src=x onerror=alert(1)>', ['img', 'src', 'x', 'onerror', 'alert', '1']],
    ['😡 vihane', ['vihane']],
  ])('%j is asked as %j', (query, words) => expect(queryWords(query)).toEqual(words));
  test('ten thousand characters and sixty words are cut', () => {
    expect(queryWords('x'.repeat(10_000))[0]).toHaveLength(300);
    expect(queryWords(Array.from({ length: 60 }, (_, index) => `sõna${index}`).join(' '))).toHaveLength(12);
  });
});

test.each([
  ['apologise', 'apolgise', 1],
  ['apologise', 'apoolgise', 1],
  ['vabandamine', 'vabandmie', 2],
  ['raha', 'vaha', 1],
  ['lahendus', 'kirjutus', 3],
])('%s and %s are %i errors apart', (a, b, errors) => expect(editDistance(a, b, 2)).toBe(errors));

const estonian = new Vocabulary(
  packVocabulary(
    10,
    ['häälsõnum', 'karjub', 'klient', 'kliendi', 'klientidele', 'lahendada', 'lahendus', 'pakk', 'raha', 'vihane', 'vihased'],
    [['karjuma', 'röökima', 'häält tõstma']],
    stemmerFor('et'),
  ),
  stemmerFor('et'),
);
const planned = (query: string) =>
  Object.fromEntries(planQuery(query, estonian).map(({ word, terms }) => [word, terms.map(({ term }) => term)]));

describe('a plan', () => {
  test('finds other forms of a word, the word itself first', () =>
    expect(planned('klient')['klient']).toEqual(['klient', 'kliendi']));
  test('finds them through a form that the site does not have', () =>
    expect(planned('vihastele')['vihastele']).toContain('vihane'));
  test('asks for no diacritics where none were typed', () => expect(planned('haalsonum')['haalsonum']).toEqual(['häälsõnum']));
  test('knows synonyms', () => expect(planned('röökima')['röökima']).toEqual(['karjub']));
  test('puts words of one root after the word', () => {
    const [first, second] = planQuery('lahendus', estonian)[0]!.terms;
    expect([first!.term, second!.term]).toEqual(['lahendus', 'lahendada']);
    expect(second!.weight).toBeLessThan(first!.weight);
  });
  test('corrects only what nothing explains, and says so', () => {
    expect(planQuery('lahednus', estonian)[0]).toMatchObject({ corrected: 'lahendus' });
    expect(planQuery('klient', estonian)[0]).not.toHaveProperty('corrected');
  });
  test('takes the end of an unknown compound', () =>
    expect(planned('hambaarstilahendus')['hambaarstilahendus']).toEqual(['lahendus']));
  test('knows a compound written as two words, and lets it count before its parts', () => {
    const [first, second] = planQuery('hääl sõnum', estonian)[0]!.terms;
    expect([first!.term, second!.weight < first!.weight]).toEqual(['häälsõnum', true]);
  });
  test('knows words typed without diacritics by all their forms', () =>
    expect(planned('haalsonumile')['haalsonumile']).toEqual(['häälsõnum']));
  test('looks for a stop word as it is', () => {
    const rules = { ...stemmerFor('et'), stopWords: new Set(['klient']) };
    const vocabulary = new Vocabulary(packVocabulary(10, ['klient', 'kliendi'], [], rules), rules);
    expect(planQuery('klient', vocabulary)).toEqual([{ word: 'klient', stopWord: true, terms: [{ term: 'klient', weight: 1 }] }]);
  });
  test('knows a phrase in any order and form, and its hyphens', () => {
    const rules = stemmerFor('en');
    const vocabulary = new Vocabulary(packVocabulary(10, ['deescalate', 'tell'], [['calm down', 'de-escalate']], rules), rules);
    expect(planQuery('calming him down', vocabulary)[0]!.terms).toEqual([{ term: 'deescalate', weight: 0.6 }]);
  });
  test('leaves out what nothing explains', () => expect(planned('asdfgh')['asdfgh']).toEqual([]));
  test('raha is not rahu', () => expect(planned('rahu')['rahu']).not.toContain('raha'));
});

/** Summaries from path, title, keywords and links; quizzes are secondary, reference pages hubs. */
const summariesOf = (...pages: [string, string, string, number[]][]) => {
  const words = wordsIn(pages.map(([, , keywords]) => keywords).join(' '));
  return unpackSummaries(
    {
      ids: pages.map(([path]) => path).join(' '),
      paths: pages.map(([path]) => path).join(' '),
      titles: pages.map(([, title]) => title),
      keywords: pages.map(([, , keywords]) => packPhrases(keywords.split(', ').map(wordsIn), (word) => words.indexOf(word))),
      links: pages.map(([, , , links]) => packPlaces(links)).join(' '),
      secondary: pages.flatMap(([path], index) => (path.startsWith('quizzes/') ? [index] : [])),
      hubs: pages.flatMap(([path], index) => (path.startsWith('reference/') ? [index] : [])),
      exact: [],
      filters: {},
      kinds: {},
    },
    { words, stopWords: new Set(['how', 'to', 'a']) },
  );
};

test('words and stems are unpacked as they were packed', () => {
  const words = ['pakk', 'pakki', 'pakkidele', 'raha', 'õigus'];
  const stems = [['bagi', 'x'], [], ['pagi', '=pakk'], ['raha'], []];
  expect(unpackWords(packWords(words))).toEqual(words);
  const kept = words.flatMap((word, index): [string, string[]][] => (stems[index]?.length ? [[word, stems[index]]] : []));
  expect([...unpackStems(packStems(words, stems), words)]).toEqual(kept);
});

describe('summaries', () => {
  const word = (name: string) => ({ word: name, terms: [{ term: name, weight: 1 }] });
  const asked = (query: string, summaries: ReturnType<typeof summariesOf>) =>
    rank(query.split(' ').map(word), [], summaries, 5).map(({ id }) => id);
  test('a title that is asked whole comes before one that is asked in part', () => {
    const summaries = summariesOf(['a', 'Angry customer in a shop', '', []], ['b', 'Angry customer', '', []]);
    expect(asked('angry customer', summaries)).toEqual(['b', 'a']);
  });
  test('a title counts more than a keyword', () => {
    const summaries = summariesOf(['a', 'Other', 'parcel', []], ['b', 'Parcel', 'other', []]);
    expect(asked('parcel', summaries)).toEqual(['b', 'a']);
  });
  test('stop words of a title do not make it longer', () => {
    const summaries = summariesOf(['a', 'Listen twice', '', []], ['b', 'How to listen', '', []]);
    expect(asked('listen', summaries)).toEqual(['b', 'a']);
  });
  test('a page that explains comes before the quiz about it', () => {
    const summaries = summariesOf(['quizzes/a', 'Limits', '', []], ['techniques/b', 'Limits', '', []]);
    expect(asked('limits', summaries)).toEqual(['techniques/b', 'quizzes/a']);
  });
  test('a linked page is found without the word, last; a page of references lends nothing', () => {
    const summaries = summariesOf(['a', 'Threats', '', [1, 2]], ['b', 'Other', '', []], ['reference/c', 'More', '', []]);
    expect(asked('threats', summaries)).toEqual(['a', 'b']);
  });
});

describe('ranking', () => {
  const word = (name: string) => ({ word: name, terms: [{ term: name, weight: 1 }] });
  const hit = (id: string, score = 1) => ({ id, score, words: [1] });
  test('a page with all the words comes first', () => {
    const pages = rank([word('a'), word('b')], [[[hit('one'), hit('both')]], [[hit('both'), hit('other')]]], [], 10);
    expect(pages[0]).toMatchObject({ id: 'both', coverage: 1 });
  });
  test('a rare word counts more than a common one', () => {
    const everywhere = ['p', 'q', 'r', 's'].map((id) => hit(id));
    expect(rank([word('common'), word('rare')], [[everywhere], [[hit('z')]]], [], 5)[0]!.id).toBe('z');
  });
  test('a page with two forms of a word comes before a page with one', () => {
    const forms = { word: 'a', terms: [{ term: 'a', weight: 1 }, { term: 'b', weight: 0.9 }] }; // prettier-ignore
    expect(rank([forms], [[[hit('one'), hit('two')], [hit('two')]]], [], 10).map(({ id }) => id)).toEqual(['two', 'one']);
  });
  test('nothing found is nothing', () => expect(rank([word('a')], [[[]]], [], 5)).toEqual([]));
  test('a page that hardly matches the query is no answer', () => {
    const words = [word('rare'), { ...word('the'), stopWord: true }];
    const pages = rank(words, [[[hit('one')]], [[hit('one'), hit('two', 0.01)]]], [], 50);
    expect(pages.map(({ id }) => id)).toEqual(['one']);
  });
  test('stop words are marked only where the question has nothing else', () => {
    const [rare, the] = [word('rare'), { ...word('the'), stopWord: true }];
    const [first, second] = [
      { ...hit('one'), words: [3] },
      { ...hit('one'), words: [7] },
    ];
    expect(rank([rare, the], [[[first]], [[second]]], [], 50)[0]!.words).toEqual([3]);
    expect(rank([the], [[[second]]], [], 50)[0]!.words).toEqual([7]);
  });
});

describe('the engine', () => {
  const pagefind = (asked: string[]) => (): Promise<Pagefind> =>
    Promise.resolve({
      options: () => Promise.resolve(),
      init: () => Promise.resolve(),
      filters: () => Promise.resolve({}),
      search: (term) => {
        asked.push(String(term));
        return Promise.resolve({ results: [] });
      },
    });
  const known = { vocabulary: estonian, summaries: summariesOf(['tere/klient', 'Vihane klient', 'pakk, raha', []]) };
  test('asks for each term once, however often it is needed', async () => {
    const asked: string[] = [];
    const engine = new Engine(pagefind(asked), known);
    await engine.answer('klient');
    await engine.answer('klient');
    expect(asked).toEqual([...new Set(asked)]);
  });
  test('suggests by summaries, without the index', () => {
    const asked: string[] = [];
    expect(new Engine(pagefind(asked), known).suggest('vihastele klientidele')!.pages[0]!.summary!.path).toBe('tere/klient');
    expect(asked).toEqual([]);
  });
  test('leaves a word to the index that no summary has', () =>
    expect(new Engine(pagefind([]), known).suggest('lahendus')).toBeUndefined());
  test('does not ask the index about nonsense', async () => {
    const asked: string[] = [];
    const engine = new Engine(pagefind(asked), known);
    expect([engine.suggest('asdfgh')!.pages, (await engine.answer('asdfgh')).pages, asked]).toEqual([[], [], []]);
  });
  test('without a word list, plain Pagefind answers', async () => {
    const asked: string[] = [];
    await new Engine(pagefind(asked), undefined).answer('vihane klient');
    expect(asked).toEqual(['vihane klient']);
  });
});
