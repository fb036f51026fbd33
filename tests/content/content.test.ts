/** The real content has no problems, and all that must be there is there. */
import { expect, test } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { formatDiagnostics } from '../../src/core/diagnostics.ts';
import { read } from '../../src/read/read.ts';

const { handbook } = read(process.cwd()).manuscript;

test('the content has no problems', () => {
  expect(formatDiagnostics(check(process.cwd(), new Date().toISOString().slice(0, 10)).problems)).toBe('');
});

test.each([
  ['techniques', 28],
  ['articles', 8],
  ['reference', 5],
  ['checklists', 10],
  ['quizzes', 8],
  ['scenarios', 5],
  ['maps', 4],
  ['contradictions', 17],
] as const)('%s: all %i of them', (collection, count) => {
  expect(handbook[collection]).toHaveLength(count);
});

test('everything is written in every language', () => {
  const codes = handbook.languages.map(({ code }) => code);
  const missing = (
    ['techniques', 'articles', 'reference', 'checklists', 'quizzes', 'scenarios', 'maps', 'contradictions'] as const
  ).flatMap((collection) =>
    handbook[collection].flatMap(({ id, words }) =>
      codes.filter((code) => !words[code]).map((code) => `${collection}/${id}/${code}`),
    ),
  );
  expect(missing).toEqual([]);
});

test('voice is Estonian first', () => {
  expect(handbook.techniques.find(({ id }) => id === 'voice')?.facts.original).toBe('et');
});
