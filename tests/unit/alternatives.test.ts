/** Steps for different ways of meeting take one another's place: they are no sequence. */
import { expect, test } from 'vitest';
import { alternatives } from '../../src/kinds/situation/alternatives.ts';
import type { How } from '../../src/core/vocabulary.ts';

const step = (id: string, ...how: How[]) => ({ id, ...(how.length && { how }) });
const told = (steps: ReturnType<typeof step>[]) => alternatives(steps).map((group) => group.map(({ id }) => id).join(' or '));

test('what is for other ways of meeting has one number with what it takes the place of', () => {
  expect(told([step('away', 'face'), step('hang-up', 'phone'), step('help'), step('tell')])).toEqual([
    'away or hang-up',
    'help',
    'tell',
  ]);
});

test('what is done after another in the same way of meeting comes after it', () => {
  const steps = [step('back', 'face'), step('warn', 'face'), step('warn-by-phone', 'phone'), step('copy', 'writing')];
  expect(told(steps)).toEqual(['back', 'warn or warn-by-phone or copy']);
  expect(told([step('closed', 'writing'), step('contact', 'phone', 'writing')])).toEqual(['closed', 'contact']);
});

test('what is for everyone stands alone', () => {
  expect(told([step('breathe'), step('call', 'phone'), step('end')])).toEqual(['breathe', 'call', 'end']);
});
