/** The entries of the benchmark: the same for the same seed, right by the check, and the same text for every system. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { check } from '../../../src/cli/check.ts';
import { readDonors } from '../../bench/donors.ts';
import { generate } from '../../bench/generate.ts';
import { writeHandbook, writeMarkdown } from '../../bench/write-entries.ts';
import { FIXTURE_HANDBOOK, handbookWith, TODAY } from '../../setup/fixture-handbook.ts';

const donors = readDonors(FIXTURE_HANDBOOK, ['en', 'et']);
const entries = generate(donors, 4, 1);
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('one seed makes the same entries, however many follow; another seed makes others', () => {
  expect(generate(donors, 8, 1).slice(0, 4)).toEqual(entries);
  expect(generate(donors, 8, 7)).not.toEqual(generate(donors, 8, 1));
});

test('the first three are an article, a situation and a quiz', () => {
  expect(entries.slice(0, 3).map(({ kind }) => kind)).toEqual(['article', 'situation', 'quiz']);
});

test('a handbook with them passes the check', () => {
  writeHandbook(FIXTURE_HANDBOOK, join(folder, 'handbook'), entries);
  const { problems } = check(join(folder, 'handbook'), TODAY);
  expect(problems).toEqual([]);
});

test('other systems get the same words, and links in the language of the page', () => {
  writeMarkdown(join(folder, 'pages'), entries, '112');
  const page = readFileSync(join(folder, 'pages/et/articles/entry-4.md'), 'utf8');
  const [, fields = '', body = ''] = page.split(/^---\n/m);
  expect(fields).toContain(String(entries[3]!.words['et']!.fields['title']));
  expect(body).toMatch(/\]\(\/et\/(articles|situations|quizzes)\/entry-[1-3]\/\)/);
  expect(body.replaceAll('](/et/', '](/').trim()).toBe(entries[3]!.words['et']!.markdown.replaceAll('{emergency}', '112'));
});

test('a situation and a quiz come whole: their lines, and every answer with its reason', () => {
  writeMarkdown(join(folder, 'pages'), entries, '112');
  const [situation, quiz] = ['situations/entry-2', 'quizzes/entry-3'].map((page) =>
    readFileSync(join(folder, `pages/en/${page}.md`), 'utf8'),
  );
  expect(situation).toContain('> Where is my parcel?');
  expect(situation).toContain('1. Look up the parcel.');
  expect(quiz).toMatch(/^## .+\?$/m);
  expect(quiz).toMatch(/^- \*\*.+\*\* .+$/m);
});

test('a handbook without one of the kinds says what it needs', () => {
  expect(() => readDonors(FIXTURE_HANDBOOK, ['en', 'ru'])).toThrow(/needs an article, a technique, a situation and a quiz/);
});

test('a draft lends no words: its copies would be drafts, and links would lead to them', () => {
  const draft = { file: 'content/situations/lost-parcel/facts.yaml', find: 'original: en', by: 'original: en\ndraft: true' };
  expect(() => readDonors(handbookWith([draft]), ['en', 'et'])).toThrow(/needs an article, a technique, a situation and a quiz/);
});
