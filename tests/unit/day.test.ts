/** Days inside sentences: a month's name takes a case in many languages, a number fits every sentence. */
import { expect, test } from 'vitest';
import { dayFormat } from '../../src/model/day.ts';
import { read } from '../../src/cli/read.ts';
import { voiceOf } from '../../src/library/voice.ts';

const { handbook } = read(process.cwd()).manuscript;
const day = new Date('2026-01-02T00:00:00Z');

test('English writes the month out', () => {
  expect(voiceOf(handbook, 'en').day('2026-01-02')).toBe('2 January 2026');
});

test('Estonian writes a number, which asks for no case', () => {
  expect(voiceOf(handbook, 'et').day('2026-01-02')).toBe('02.01.2026');
});

test.each(['lv', 'lt', 'fi', 'ru', 'de'])('a language to come (%s) gets numbers too', (language) => {
  expect(dayFormat(language, 'UTC').format(day)).not.toMatch(/\p{L}{2}/u);
});
