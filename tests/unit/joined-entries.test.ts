/** Entries joined: facts and words become one complete object, in the language asked for or else in the original. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Localised } from '../../src/kinds/handbook.ts';
import { localHandbook, type LocalHandbook } from '../../src/kinds/local-handbook.ts';
import { byAuthors } from '../../src/kinds/reference/used-sources.ts';
import type { KindName } from '../../src/kinds/schemas.ts';
import { fixtureHandbook } from '../setup/fixture-handbook.ts';

const handbook = fixtureHandbook();
let en: LocalHandbook, et: LocalHandbook, ru: LocalHandbook;
beforeEach(() => {
  const anew = { ...handbook };
  [en, et, ru] = [localHandbook(anew, 'en'), localHandbook(anew, 'et'), localHandbook(anew, 'ru')];
});

function entry<K extends KindName>(local: LocalHandbook, kind: K, id: string): Localised<K> {
  const found = local.get(kind, id);
  if (!found) throw new Error(`The fixtures have no ${kind} "${id}".`);
  return found;
}

describe('in which language', () => {
  test.each([
    ['technique', 'listen', 'ru', 'current', 'Слушайте'],
    ['technique', 'wait', 'et', 'missing', 'Oota'],
    ['article', 'pause', 'et', 'missing', 'Paus'],
    ['checklist', 'minute', 'en', 'missing', 'Minute'],
  ] as const)('Russians read the %s "%s" in "%s"', (kind, id, language, status, title) => {
    expect(entry(ru, kind, id)).toMatchObject({ kind, id, language, status, title });
  });

  test('only what is written in a language is its own', () => {
    expect(ru.written('technique').map(({ id }) => id)).toEqual(['listen']);
    expect(ru.all('technique').map(({ id }) => id)).toEqual(['listen', 'wait']);
    expect(en.written('article').map(({ id }) => id)).toEqual(['order']);
  });

  test('the original and its day are the same everywhere', () => {
    for (const local of [en, et, ru]) {
      expect(entry(local, 'technique', 'wait')).toMatchObject({
        original: 'et',
        changedOn: '2026-11-20',
        path: '/techniques/wait/',
      });
    }
    expect(entry(et, 'technique', 'wait')).toMatchObject({ status: 'original', languages: ['en', 'et'] });
    expect(entry(en, 'technique', 'wait').status).toBe('behind');
  });

  test('a language that the handbook does not speak is a fault of ours', () => {
    expect(() => localHandbook(handbook, 'fi').all('source')).toThrow('does not speak "fi"');
    expect(() => localHandbook({ ...handbook, languages: [] }, 'en')).toThrow('speaks no language');
  });
});

describe('finding', () => {
  test('by name, in the order of the names, passing over those that are not there', () => {
    expect(en.named('technique', ['wait', 'gone', 'listen']).map(({ id }) => id)).toEqual(['wait', 'listen']);
    expect(en.get('technique', 'gone')).toBeUndefined();
  });
  test('by address', () => {
    expect(en.pageAt('maps/back')).toMatchObject({ kind: 'map', id: 'back' });
    expect(['map/back', 'maps/gone', 'maps', ''].map((path) => en.pageAt(path))).toEqual(Array(4).fill(undefined));
  });
  test('each is joined once', () => {
    expect(localHandbook(handbook, 'en')).toBe(localHandbook(handbook, 'en'));
    expect(entry(en, 'map', 'back')).toBe(entry(en, 'map', 'back'));
    expect(localHandbook({ ...handbook }, 'en')).not.toBe(en);
  });
  test('what an entry names stands with it', () => {
    expect(entry(en, 'technique', 'listen').references).toEqual([
      { kind: 'seed', id: 's0-listen', path: ['seeds', 0] },
      { kind: 'source', id: 'study', path: ['sources', 0] },
      { kind: 'technique', id: 'wait', path: ['related', 0] },
    ]);
    expect(entry(en, 'term', 'customer').references).toEqual([{ kind: 'technique', id: 'listen', path: ['technique'] }]);
  });
});

test('a value that is missing in a language is told to be in the original', () => {
  const texts = { en: 'Hello', et: 'Tere' };
  expect([et.translate(texts), ru.translate(texts)]).toEqual([{ text: 'Tere' }, { text: 'Hello', lang: 'en' }]);
  expect(ru.translate(undefined)).toEqual({ text: '', lang: 'en' });
});

describe('what is joined', () => {
  test('a technique: phrases with channels and words, lines with their speakers', () => {
    const { phrases, dialogue } = entry(et, 'technique', 'wait');
    expect(phrases.map(({ id }) => id)).toEqual(['one', 'two', 'three', 'four']);
    expect(phrases[0]).toEqual({ id: 'one', channels: ['counter'], say: 'Uurin järele.', not: 'Ma ei tea.' });
    expect(dialogue.lines.slice(0, 2)).toEqual([
      { speaker: 'customer', text: 'Millal raha tuleb?' },
      { speaker: 'you', text: 'Uurin järele.' },
    ]);
    expect(entry(et, 'technique', 'wait')).toMatchObject({
      phase: 'solve',
      grade: 'mixed',
      qualifiedBy: ['survey'],
      title: 'Oota',
    });
  });

  test('a checklist: items in order with their text, its type, owner and changes', () => {
    const minute = entry(et, 'checklist', 'minute');
    expect(minute.items[3]).toEqual({ id: 'four', technique: 'listen', text: 'Kuula, mis läks kaotsi.' });
    expect(minute).toMatchObject({
      kind: 'checklist',
      type: 'do-confirm',
      owner: { text: 'Meeskonna juht' },
      pausePoint: 'enne kui vastad',
    });
    expect(minute.changes).toEqual([{ on: '2026-11-22', what: { text: 'Esimene.' } }]);
  });

  test('a map: the first step first, answers with what they lead to', () => {
    const back = entry(en, 'map', 'back');
    expect([back.ask, back.today, back.log]).toEqual([['The number of the order'], ['Write it down.'], ['The facts']]);
    expect(back.steps).toEqual([
      {
        id: 'fault', text: 'Is it broken?', to: undefined,
        answers: [{ id: 'yes', text: 'Yes', to: 'mend' }, { id: 'no', text: 'No', to: 'refuse' }],
      },
      { id: 'mend', text: 'Mend it.', to: 'done', answers: [] },
      { id: 'refuse', text: 'Say no.', to: undefined, answers: [] },
      { id: 'done', text: 'Say when.', to: undefined, answers: [] },
    ]); // prettier-ignore
    expect(back).toMatchObject({ owner: { text: 'Team lead' }, changes: [{ what: { text: 'First.' } }] });
    expect(entry(et, 'map', 'back').owner).toEqual({ text: 'Meeskonna juht' });
  });

  test('a map: the start leads, wherever the file has it', () => {
    const maps = handbook.entries.map.map((map) => ({ ...map, facts: { ...map.facts, start: 'refuse' } }));
    const local = localHandbook({ ...handbook, entries: { ...handbook.entries, map: maps } }, 'en');
    expect(entry(local, 'map', 'back').steps.map(({ id }) => id)).toEqual(['refuse', 'fault', 'mend', 'done']);
  });

  test('a role-play: nodes with what is said, choices with effect and words', () => {
    const { nodes, ...call } = entry(et, 'role-play', 'call');
    expect(Object.keys(nodes)).toEqual(['ring', 'story', 'helped', 'gone']);
    expect(nodes['ring']).toMatchObject({ id: 'ring', says: 'See on katki!', end: undefined });
    expect(nodes['ring']?.choices[1]).toEqual({
      ...{ id: 'cut', to: 'gone', technique: 'listen', uses: false, trust: -1, heat: 1 },
      ...{ say: 'Praegu mitte.', reason: 'Ei aita.' },
    });
    expect(nodes['gone']).toMatchObject({ end: 'bad', scene: 'Toru on vait.', says: undefined });
    expect(call).toMatchObject({ who: 'customer', difficulty: 1, checklist: 'minute', you: 'Sina vastad.' });
  });

  test('a role-play: the start leads, wherever the file has it', () => {
    const plays = handbook.entries['role-play'].map((play) => ({ ...play, facts: { ...play.facts, start: 'story' } }));
    const local = localHandbook({ ...handbook, entries: { ...handbook.entries, 'role-play': plays } }, 'en');
    expect(Object.keys(entry(local, 'role-play', 'call').nodes)).toEqual(['story', 'ring', 'helped', 'gone']);
  });

  test('a contradiction: its question is its title, its sides say something', () => {
    expect(entry(en, 'contradiction', 'speed')).toMatchObject({
      title: 'Fast or slow?',
      sides: [
        { id: 'fast', seeds: ['s0-listen'], says: 'Answer at once.' },
        { id: 'slow', seeds: ['s0-listen'], says: 'Answer when you know.' },
      ],
    });
  });

  test('a source: what it found, and what sort of evidence it is', () => {
    expect(entry(et, 'source', 'survey')).toMatchObject({
      ...{
        kind: 'source',
        id: 'survey',
        evidence: 'survey',
        path: '/sources/survey/',
        original: 'en',
        language: 'et',
        status: 'original',
      },
      ...{ finding: { text: 'Kõigile sellest abi ei olnud.' }, caution: { text: 'Küsitletuid oli vähe.' } },
    });
    expect(entry(ru, 'source', 'survey').finding).toEqual({ text: 'It did not help everyone.', lang: 'en' });
    expect(entry(en, 'source', 'study').caution).toBeUndefined();
  });

  test('a source: names are the same in every language, descriptions are not', () => {
    const told = [en, et, ru].map((local) => {
      const [study, survey] = [entry(local, 'source', 'study'), entry(local, 'source', 'survey')];
      return [study.authors, survey.authors, study.venue, survey.venue];
    });
    const [name, journal] = [{ text: 'Somebody' }, { text: 'Journal of Surveys 1(2)', lang: 'en' }];
    expect(told).toEqual([
      [name, { text: 'Somebody else' }, { text: 'talk' }, journal],
      [name, { text: 'Keegi teine' }, { text: 'ettekanne' }, journal],
      [name, { text: 'Somebody else', lang: 'en' }, { text: 'talk', lang: 'en' }, journal],
    ]);
  });

  test('sources stand in the order of the language; those without a name come last', () => {
    const sources = ['(no name)', 'Õun', 'Zimm', 'Tamm', 'Vaher'].map((text) => ({ authors: { text } }));
    const order = (language: string) => byAuthors(sources, language).map(({ authors }) => authors.text);
    expect(order('en')).toEqual(['Õun', 'Tamm', 'Vaher', 'Zimm', '(no name)']);
    expect(order('et')).toEqual(['Zimm', 'Tamm', 'Vaher', 'Õun', '(no name)']);
  });

  test('a term: in the language, or in the original, with its names elsewhere', () => {
    expect(entry(et, 'term', 'customer')).toMatchObject({
      term: 'klient',
      lang: undefined,
      others: [{ language: 'en', term: 'customer' }, { language: 'ru', term: 'клиент' }],
      technique: 'listen',
    }); // prettier-ignore
    const [customer] = handbook.entries.term;
    const terms = Object.fromEntries(Object.entries(customer?.data.terms ?? {}).filter(([code]) => code !== 'ru'));
    const less = { ...handbook, entries: { ...handbook.entries, term: [{ id: 'customer', data: { terms } }] } };
    expect(entry(localHandbook(less, 'ru'), 'term', 'customer')).toMatchObject({
      term: 'customer',
      lang: 'en',
      others: [{ language: 'et', term: 'klient' }],
    });
    const none = { ...handbook, entries: { ...handbook.entries, term: [{ id: 'customer', data: { terms: {} } }] } };
    expect(localHandbook(none, 'ru').all('term')).toEqual([]);
  });

  test('articles and references: facts and words as they are', () => {
    expect(entry(en, 'article', 'order')).toMatchObject({ techniques: ['listen'], title: 'Order' });
    expect(entry(en, 'reference', 'phrases')).toMatchObject({ made: 'phrases', title: 'Phrases' });
  });
});
