/** A team's choices for a sheet, written into an address and read back. */
import { describe, expect, test } from 'vitest';
import {
  MAX_FIELD_LENGTH,
  defaultChoices,
  layout,
  readChoices,
  truncated,
  writeChoices,
  writeKept,
  type Choices,
} from '../../src/print/parts/choices.ts';
import { fieldsOfHouse } from '../../src/print/parts/sheet.ts';

const spoken = ['et', 'en'];

describe('the fragment of an address', () => {
  test.each<Partial<Choices>>([
    {},
    { language: 'both', paper: 'a3' },
    { language: 'en', form: 'cards', code: false },
    { copies: 4, large: true, briefing: true },
    { fields: { team: 'Laenutus & tagastus', phone: '', offer: '<b>20 %</b> = #1' } },
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

  test('line breaks in a field become spaces', () => {
    expect(readChoices('#team=a%0A%20b', spoken).fields).toEqual({ team: 'a b' });
  });
});

describe('a field', () => {
  test('of 500 characters is shortened', () => expect([...truncated('õ'.repeat(500))]).toHaveLength(MAX_FIELD_LENGTH));
  test('that fits stays as it is', () => expect(truncated('õ'.repeat(MAX_FIELD_LENGTH))).toHaveLength(MAX_FIELD_LENGTH));
  test('comes from the house first', () => {
    const house = { emergency: '112', escalation: { name: 'Mari', phone: '555' }, mayOffer: { et: '20 €' } };
    expect(fieldsOfHouse(house as never, 'et')).toEqual({
      team: '',
      emergency: '112',
      escalate: 'Mari',
      phone: '555',
      offer: '20 €',
    });
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
