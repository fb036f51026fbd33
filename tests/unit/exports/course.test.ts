/** Everything in one file a format: nothing is lost, nothing is there twice, and what came in single files is the same in it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'gift-pegjs';
import { XmlDocument } from 'libxml2-wasm';
import { afterAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../../src/exports/anki/sqlite.ts';
import { courseFiles, courseFormats, courseName } from '../../../src/exports/courses.ts';
import type { FormatId } from '../../../src/exports/formats.ts';
import type { CoursePart } from '../../../src/exports/parts/course.ts';
import { courseOffer } from '../../../src/downloads/course.ts';
import { localHandbook } from '../../../src/kinds/local-handbook.ts';
import { handbook, MOMENT, nastySet, setOf, WHERE, written } from './nasty.ts';
import { mistakesIn } from './schemas.ts';

const [first, second] = [setOf(handbook, 'types', 'et'), nastySet()];
const play = { ...second.course, id: 'role-play-one-et', title: 'Üks <mäng>', path: 'et/scenarios/one/' };
const { passMark: _, ...page } = play;
const PARTS: CoursePart[] = [{ page: first.course, questions: first }, { page: second.course, questions: second }, { page }];
const t = first.t;
const asked: string[] = [];
const scorm = {
  page: (path: string, _: URL, __: unknown, up = '') => {
    asked.push(`${up} ${path}`);
    return Promise.resolve({ html: `<p>${path}`, files: { 'shared/page.css': 'a{}', 'shared/page.js': ';' } });
  },
  schemas: () => ({ 'imscp_rootv1p1p2.xsd': '' }),
};
const context = { ...WHERE, handbook: localHandbook(handbook, 'et'), t, momentOf: MOMENT, scorm };

async function write(): Promise<Record<string, Buffer>> {
  const files: Record<string, Buffer> = {};
  for (const file of courseFiles(PARTS, context)) files[file.name] = Buffer.from(await file.write());
  return files;
}

const files = await write();
const fileIn = (format?: FormatId) => files[courseName(t('site.name'), 'et', format)]!;
const count = first.questions.length + second.questions.length;

test('the archive holds every other file, as it is; a second time all are the same', async () => {
  const inside = unzipSync(fileIn());
  const others = Object.keys(files).filter((name) => name !== courseName(t('site.name'), 'et'));
  expect(Object.keys(inside)).toEqual(others);
  expect(others).toHaveLength(courseFormats(true).length);
  for (const name of others) expect(files[name]!.equals(inside[name]!)).toBe(true);
  for (const [name, bytes] of Object.entries(await write())) expect(files[name]!.equals(bytes), name).toBe(true);
});

test('without anything there is nothing; without questions, pages alone', () => {
  expect(courseFiles([], context)).toEqual([]);
  const [name] = courseFiles([{ page }], context).map((file) => file.name);
  expect(name).toBe(courseName(t('site.name'), 'et', 'scorm12'));
  expect(courseFiles([{ page }], context)).toHaveLength(2);
});

test('the page of downloads offers what there is', () => {
  const offered = (language: string) =>
    courseOffer({ all: handbook, handbook: localHandbook(handbook, language), language, t })?.files.map(({ name }) => name);
  expect(offered('et')).toEqual(Object.keys(files));
  expect(offered('ru')).toBeUndefined();
});

test('SCORM 1.2: an item a page, in order, each with its own mark; shared files once', () => {
  const zip = unzipSync(fileIn('scorm12'));
  const manifest = strFromU8(zip['imsmanifest.xml']!);
  expect(mistakesIn('1.2', manifest)).toBe('');
  const ids = PARTS.map(({ page: { id } }) => id);
  expect([...manifest.matchAll(/<item identifier="item-([\w-]+)"/g)].map(([, id]) => id)).toEqual(ids);
  expect(manifest.match(/masteryscore>\d/g)).toHaveLength(2);
  expect(Object.keys(zip).sort()).toEqual(
    [
      'imsmanifest.xml',
      'imscp_rootv1p1p2.xsd',
      'shared/page.css',
      'shared/page.js',
      ...ids.map((id) => `${id}/index.html`),
    ].sort(),
  );
  expect(asked.slice(0, 3)).toEqual(PARTS.map(({ page: { path } }) => `../ ${path}`));
});

test('Moodle XML and GIFT: a category a quiz, and every question', () => {
  using document = XmlDocument.fromString(strFromU8(fileIn('moodle')));
  expect(document.find('//question[@type="category"]')).toHaveLength(2);
  expect(document.find('//question[not(@type="category")]')).toHaveLength(count);
  const numbers = document.find('//idnumber').map((found) => (found as unknown as { content: string }).content);
  expect(new Set(numbers).size).toBe(count);
  const questions = parse(strFromU8(fileIn('gift')));
  expect(questions.filter(({ type }) => type === 'Category')).toHaveLength(2);
  expect(questions).toHaveLength(count + 2);
});

describe('Anki', () => {
  const folder = mkdtempSync(join(tmpdir(), 'course-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const notesIn = async (name: string, apkg: Uint8Array) => {
    const file = join(folder, name);
    writeFileSync(file, unzipSync(apkg)['collection.anki2']!);
    const { DatabaseSync } = await sqlite();
    const database = new DatabaseSync(file, { readOnly: true });
    const rows = database
      .prepare('select n.id, n.guid, n.mod, c.did from notes n join cards c on c.nid = n.id order by n.id')
      .all();
    const sound = database.prepare('pragma integrity_check').get();
    database.close();
    expect(sound).toEqual({ integrity_check: 'ok' });
    return rows;
  };
  test('one collection with a deck a quiz; notes have the ids of the single decks, so that either renews the other', async () => {
    const all = await notesIn('all', fileIn('apkg'));
    expect(all).toHaveLength(count);
    const single = [
      ...(await notesIn('one', await written('apkg', first))),
      ...(await notesIn('two', await written('apkg', second))),
    ];
    expect(all).toEqual(single.sort((a, b) => Number(a['id']) - Number(b['id'])));
    expect(new Set(all.map(({ did }) => did)).size).toBe(2);
  });
});

test('QTI 2.1: a section a quiz, no item twice, and each where the manifest says', () => {
  const zip = unzipSync(fileIn('qti21'));
  const test = strFromU8(zip['test.xml']!);
  expect(test.match(/<assessmentSection /g)).toHaveLength(2);
  const refs = [...test.matchAll(/<assessmentItemRef identifier="([^"]+)" href="([^"]+)"/g)];
  expect(new Set(refs.map(([, id]) => id)).size).toBe(count);
  for (const [, id, href] of refs) expect(strFromU8(zip[href!]!)).toContain(` identifier="${id}"`);
});
