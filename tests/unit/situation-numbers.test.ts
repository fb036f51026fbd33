/** The numbers of situations on paper: in the order of their index, the same in every language, also in one that lacks some. */
import { expect, test } from 'vitest';
import type { EntryOf } from '../../src/kinds/handbook.ts';
import { localHandbook } from '../../src/kinds/local-handbook.ts';
import { groupsOf } from '../../src/kinds/situation/doors.ts';
import { numbered } from '../../src/kinds/situation/numbers.ts';
import { fixtureHandbook } from '../setup/fixture-handbook.ts';

const handbook = fixtureHandbook();
const [one] = handbook.entries.situation;

/** The situation of the fixtures again, as somebody else's or done otherwise. */
function like(id: string, facts: Partial<EntryOf<'situation'>['facts']>, languages = ['en', 'et']): EntryOf<'situation'> {
  if (!one) throw new Error('The fixtures have no situation.');
  const words = Object.fromEntries(languages.map((language) => [language, one.words[language]!]));
  return { id, facts: { ...one.facts, ...facts }, words };
}

const entries = [
  like('boss', { who: 'boss' }),
  like('insists', {}, ['en']),
  like('shouts', { does: 'shouts' }),
  like('insists-too', {}),
];
const changed = { ...handbook, entries: { ...handbook.entries, situation: entries } };
const numbersIn = (language: string) =>
  numbered(localHandbook(changed, language)).map(({ number, situation }) => `${number} ${situation.id}`);

test('are in the order of the people and of what they do', () => {
  expect(numbersIn('en')).toEqual(['1 insists', '2 insists-too', '3 shouts', '4 boss']);
  const groups = groupsOf(localHandbook(changed, 'en').all('situation'));
  expect(groups.map(({ who, sorts }) => [who, sorts.map(({ does }) => does)])).toEqual([
    ['customer', ['insists', 'shouts']],
    ['boss', ['insists']],
  ]);
});

test('are the same in a language that lacks some, and none where it has none', () => {
  expect(numbersIn('et')).toEqual(['2 insists-too', '3 shouts', '4 boss']);
  expect(numbersIn('ru')).toEqual([]);
});
