/** What stands below a result of the search. */
import { expect, test } from 'vitest';
import { belowResult } from '../../src/search/below-result.ts';

const content = 'When the money is late, say when it comes. Nobody is helped by a form.';
const page = (meta: Record<string, string>) => ({ content, anchors: [], meta });
const shown = (meta: Record<string, string>, ...typed: string[]) => belowResult(page(meta), [2], '', typed);

test('a page that is about one line to say shows it', () => {
  expect(shown({ line: 'Let me check that now.', summary: 'What it is for.' }, 'money')).toEqual({
    line: 'Let me check that now.',
  });
});

test('an excerpt that has none of the words that were typed gives way to the summary', () => {
  expect(shown({ summary: 'What it is for.' }, 'refund')).toEqual({ summary: 'What it is for.' });
  expect(shown({ summary: 'What it is for.' })).toEqual({ summary: 'What it is for.' });
  expect(shown({ summary: 'What it is for.' }, 'refund', 'money')).toHaveProperty('excerpt');
  expect(shown({ summary: 'What it is for.' }, 'help')).toHaveProperty('excerpt');
});

test('a page without a summary shows what it has', () => {
  expect(shown({}, 'refund')).toHaveProperty('excerpt');
});
