/** The document of a sheet: what a word processor finds in it. */
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { sheetDocument } from '../../../src/exports/docx/sheet.ts';
import { wallSize } from '../../../src/exports/docx/wall-size.ts';
import type { EditableSheet } from '../../../src/exports/parts/editable-sheet.ts';

const sheet: EditableSheet = {
  language: 'et',
  title: 'Esimene minut',
  text: 14,
  lead: { kind: 'text', label: 'Võta see ette', text: 'kohe.' },
  blocks: [
    { kind: 'danger', texts: ['Helista 112.'] },
    { kind: 'boxes', items: ['Hinga & <kuula>.', 'Korda.'], forWall: true },
    { kind: 'columns', left: [{ kind: 'bullets', items: ['Üks'] }], right: [{ kind: 'questions', items: ['Mis?'] }] },
  ],
  called: [{ label: 'Telefon', value: '' }],
  fields: [{ label: 'Meeskond', value: 'Info' }],
  imprint: 'Ühine keel',
  address: 'https://example.org/et/checklists/first-minute/',
  modified: '2026-11-30T00:00:00Z',
};

const parts = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

test('it says its language, title and moment, and is the same bytes each time', async () => {
  const [one, other] = [await sheetDocument(sheet, 'Ühine keel'), await sheetDocument(sheet, 'Ühine keel')];
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  const files = parts(one);
  expect(files['word/styles.xml']).toContain('<w:lang w:val="et"/>');
  expect(files['docProps/core.xml']).toContain('<dc:title>Esimene minut</dc:title>');
  expect(files['docProps/core.xml']!.match(/2026-11-30T00:00:00Z/g)).toHaveLength(2);
});

test('its lists are lists, its headings headings, its address a link; letters are kept as they are', async () => {
  const files = parts(await sheetDocument(sheet, 'Ühine keel'));
  const body = files['word/document.xml']!;
  expect(body).toContain('Hinga &amp; &lt;kuula&gt;.');
  expect(body.match(/<w:numPr>/g)).toHaveLength(3);
  expect(files['word/numbering.xml']).toContain('☐');
  expect(body).toContain('w:val="Heading1"');
  expect(Object.values(files).join()).toContain('https://example.org/et/checklists/first-minute/');
});

test('a heading begins a page where it says so, and nowhere else', async () => {
  const blocks = [{ kind: 'heading', text: 'One' } as const, { kind: 'heading', text: 'Other', onNewPage: true } as const];
  const body = parts(await sheetDocument({ ...sheet, blocks }, 'Ühine keel'))['word/document.xml']!;
  const [before, after] = body.split('One');
  expect(before).not.toContain('<w:pageBreakBefore/>');
  expect(after!.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
});

test('few short items are set larger than many long ones, within what can be read and what the page holds', () => {
  const [few, many] = [wallSize(['Wait.', 'Ask.'], 2, 190), wallSize(Array(9).fill('x'.repeat(60)), 3, 190)];
  expect(few).toBeGreaterThan(many);
  expect(many).toBeGreaterThanOrEqual(14);
});
