/** The real content: the check finds no mistake in it, and what no rule can know holds. */
import { expect, test } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { formatDiagnostics } from '../../src/core/diagnostics.ts';
import { readManuscript } from '../../src/kinds/load.ts';
import { readableTexts } from '../../src/kinds/readable-texts.ts';

test('the content has no mistakes', () => {
  expect(formatDiagnostics(check(process.cwd(), new Date().toISOString().slice(0, 10)).problems)).toBe('');
});

/** They gave quotations to the seed texts. Their names are no use to a reader, and they have not been asked. */
const ENTREPRENEURS = /Balkhi|Gronich|Barnhill|Atchison|Beider|Piyush|Thimothy|Joel Mathew|WPBeginner|CLEARSTEM|SIMpalm|OneIMS/;

test('entrepreneurs quoted in the seed texts are named nowhere', () => {
  const named = readableTexts(readManuscript(process.cwd()).manuscript).filter(({ text }) => ENTREPRENEURS.test(text));
  expect(named).toEqual([]);
});

/** `techniques/listen` rules out "What's the order number?" as an opening; sheets and maps must not ask for it first either. */
const ASKS_FOR_A_NUMBER = /number|receipt|kviitung/i;

test('no sheet and no map begins with a number: the story comes first', () => {
  const { checklist, map } = readManuscript(process.cwd()).manuscript.handbook.entries;
  const first = [
    ...map.flatMap(({ id, facts, words }) => Object.values(words).map(({ ask }) => `${id}: ${ask[facts.ask[0] ?? '']}`)),
    ...checklist.flatMap(({ id, facts, words }) =>
      Object.values(words).map(({ items }) => `${id}: ${items[facts.items[0]?.id ?? '']}`),
    ),
  ];
  expect(first.filter((line) => ASKS_FOR_A_NUMBER.test(line))).toEqual([]);
});
