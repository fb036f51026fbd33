/** Bodies are compiled in a process of their own, by the parser that builds them. */
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { readProse } from '../../src/read/prose/read-prose.ts';

const FRAIL = { program: 'tests/fixtures/programs/frail-parser.ts', slice: 1000, limit: 5000 };
const body = (name: string, source: string) => ({ file: `content/articles/${name}/en.mdx`, source });

test('a body that takes the parser down is named, one that never ends too, and the rest is read', () => {
  const reports = readProse(
    [body('a', 'one'), body('b', 'Words.\n\n<Box>\nit dies'), body('c', 'it never ends'), body('d', 'the last')],
    FRAIL,
  );
  const told = reports.map(({ parsed, problems }) => ({
    parsed,
    problems: problems.map(({ line, wrong }) => `${line}: ${wrong}`),
  }));
  expect(told).toEqual([
    { parsed: true, problems: [] },
    { parsed: false, problems: ['3: The parser that builds the page breaks down over it, without a word.'] },
    { parsed: false, problems: ['1: The parser that builds the page is not done with it after 5 seconds.'] },
    { parsed: true, problems: [] },
  ]);
});

test('a program that does not start is no fault of the content', () => {
  expect(() => readProse([body('e', 'words')], { ...FRAIL, program: 'tests/fixtures/programs/none.ts' })).toThrow(
    'The check cannot start',
  );
});

test('nothing of a body is run', () => {
  const [report] = readProse([body('f', '---\na: 1\n---\n\nWords {process.exit(1)}.\n\n{await import("node:fs")}\n')]);
  expect(report?.problems.map(({ line }) => line)).toEqual([5, 7]);
});

test('headings have the ids that Astro gives them', () => {
  const source = '---\na: 1\n---\n\n## Ühes loosungis – “kaks”\n\nWords.\n\n### Call {emergency}\n\n## Ühes loosungis – “kaks”\n';
  const [report] = readProse([body('g', source)]);
  expect(report?.headings).toEqual([
    { line: 5, depth: 2, id: 'ühes-loosungis--kaks', text: 'Ühes loosungis – “kaks”' },
    { line: 9, depth: 3, id: 'call-emergency', text: 'Call emergency' },
    { line: 11, depth: 2, id: 'ühes-loosungis--kaks-1', text: 'Ühes loosungis – “kaks”' },
  ]);
});

test('the fields are read by the parser that @astrojs/mdx reads them with', () => {
  const own = createRequire(import.meta.url);
  const astros = createRequire(own.resolve('@astrojs/mdx'));
  const parser = '@astrojs/internal-helpers/frontmatter';
  expect(own.resolve(parser)).toBe(astros.resolve(parser));
});
