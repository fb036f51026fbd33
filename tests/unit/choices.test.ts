/** A team's choices for a sheet, written into an address and read back. */
import { describe, expect, test } from 'vitest';
import {
  defaultChoices,
  lettersLeft,
  readChoices,
  writeChoices,
  writeKept,
  type Choices,
} from '../../src/print/parts/choices.ts';
import { hasRoom, layout } from '../../src/print/parts/page-layout.ts';
import { fieldsOfHouse, linesOfHouse } from '../../src/print/parts/sheet.ts';

const spoken = ['et', 'en'];

describe('the fragment of an address', () => {
  test.each<Partial<Choices>>([
    {},
    { language: 'both', paper: 'a3' },
    { language: 'en', form: 'cards', code: false },
    { copies: 4, large: true, briefing: true },
    { fields: { team: 'Laenutus & tagastus', phone: '', offer: '<b>20 %</b> = #1', rule: 'Hoiata üks kord.' } },
    { lines: { 'first-minute': ['Lukusta kassa.', 'Kutsu Mari & Jüri'], limits: [] }, without: ['phone', 'email'] },
  ])('keeps %j', (some) => {
    const choices = { ...defaultChoices('et'), ...some };
    expect(readChoices(`#${writeChoices(choices, 'et')}`, spoken)).toEqual(choices);
  });

  test('is empty for the sheet as it comes', () => expect(writeChoices(defaultChoices('et'), 'et')).toBe(''));

  test.each(['#paper=a0&language=fi&copies=3&large=maybe', '#v-2026-11-22', '#%%%', ''])('%s asks for nothing', (fragment) => {
    expect(readChoices(fragment, spoken)).toEqual(defaultChoices('et'));
  });

  test('who tried the sheet is kept in its address, and not on the device for the next sheet', () => {
    const choices = { ...defaultChoices('et'), fields: { team: 'Öine', 'tried-by': 'Laenutus', 'tried-on': '15.02.2027' } };
    expect(readChoices(writeChoices(choices, 'et'), spoken)).toEqual(choices);
    expect(readChoices(writeKept(choices, 'et'), spoken).fields).toEqual({ team: 'Öine' });
  });

  test('has at most three lines of a team’s own for a sheet, and no empty one among them', () => {
    const fragment = '#line.phone=a&line.phone=&line.phone=b&line.phone=c&line.phone=d&line.=e';
    expect(readChoices(fragment, spoken).lines).toEqual({ phone: ['a', 'b', 'c'] });
  });

  test('line breaks in a field become spaces', () => {
    expect(readChoices('#team=a%0A%20b', spoken).fields).toEqual({ team: 'a b' });
  });
});

describe('a field', () => {
  test('tells how many characters are left, as people count them', () => {
    expect(lettersLeft(' õ😀 ', 90)).toBe(88);
    expect(lettersLeft('õ'.repeat(100), 90)).toBe(-10);
  });
  test('comes from the house first', () => {
    const house = {
      emergency: '112',
      escalation: { name: 'Mari', phone: '555' },
      mayOffer: { et: '20 €' },
      endContact: { allowed: true, ownRule: { et: 'Hoiata üks kord.' } },
      ownLines: { phone: { et: ['Lukusta kassa.'] } },
    };
    expect(fieldsOfHouse(house as never, 'et')).toEqual({
      team: '',
      emergency: '112',
      escalate: 'Mari',
      phone: '555',
      offer: '20 €',
      rule: 'Hoiata üks kord.',
    });
    expect([linesOfHouse(house as never, 'phone', 'et'), linesOfHouse(house as never, 'limits', 'et')]).toEqual([
      ['Lukusta kassa.'],
      [],
    ]);
    expect(fieldsOfHouse(house as never, 'en').offer).toBe('');
  });
});

test.each<[Partial<Choices>, string, number, number]>([
  [{}, 'et', 210, 297],
  [{ language: 'both' }, 'et en', 297, 210],
  [{ copies: 2 }, 'et et', 297, 210],
  [{ copies: 4, paper: 'a3' }, 'et et et et', 297, 420],
  [{ language: 'both', copies: 2 }, 'et en et en', 210, 297],
  [{ language: 'both', copies: 4 }, 'et en et en', 210, 297],
  [{ form: 'cards', copies: 4 }, 'et', 210, 297],
])('%j stands as %s on %d x %d mm', (some, sheets, width, height) => {
  const page = layout({ ...defaultChoices('et'), ...some }, spoken);
  expect([page.sheets.join(' '), page.width, page.height]).toEqual([sheets, width, height]);
});

test.each<[Partial<Choices>, boolean]>([
  [{}, true],
  [{ copies: 4, paper: 'a4' }, true],
  [{ copies: 4, paper: 'a5' }, false],
  [{ copies: 4, language: 'both' }, false],
  [{ copies: 4, paper: 'a5', form: 'cards' }, true],
])('the paper has room for %j: %s', (some, expected) => {
  expect(hasRoom({ ...defaultChoices('et'), ...some }, spoken)).toBe(expected);
});
