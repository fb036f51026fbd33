/** What a leaflet says of a place is what the house has set for customers, never what it has set for staff. */
import { expect, test } from 'vitest';
import { houseValues } from '../../src/kinds/leaflet/house-values.ts';
import { fixtureHandbook } from '../setup/fixture-handbook.ts';

const { house } = fixtureHandbook();

test('a house that has set nothing leaves every line to be written', () => {
  const empty = { contact: '', answer: '', further: '', place: '' };
  expect(houseValues({ ...house, escalation: { name: 'Anu', phone: '555' } }, 'et')).toEqual(empty);
});

test('each value comes in the language of the leaflet; what is missing in it stays a line', () => {
  const customers = { contact: 'info@pood.example', answer: { et: 'kolme tööpäeva jooksul' }, further: {} };
  const set = { ...house, organisation: 'Pood', customers };
  expect(houseValues(set, 'et')).toEqual({
    contact: 'info@pood.example',
    answer: 'kolme tööpäeva jooksul',
    further: '',
    place: 'Pood',
  });
  expect(houseValues(set, 'en').answer).toBe('');
});
