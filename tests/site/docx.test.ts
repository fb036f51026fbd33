/** The documents to edit, as a word processor lays them out, beside the sheets that they were made from. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, test } from 'vitest';
import { editableName } from '../../src/exports/parts/editable-sheet.ts';
import { sheetFile } from '../../src/print/parts/sheet.ts';
import { ROOT } from '../setup/build-site.ts';
import { everywhere, ui } from './handbook.ts';
import { onPath } from '../browsers/programs.ts';
import { convert, hasOffice } from './office.ts';

const sheets = everywhere('checklist', 'map');
/** Those with the most to hold. */
const situations = everywhere('situation')
  .sort((one, other) => JSON.stringify(other).length - JSON.stringify(one).length)
  .slice(0, 6);
const sessions = everywhere('session');
type Edited = (typeof sheets)[number] | (typeof situations)[number] | (typeof sessions)[number];
const nameOf = (entry: Edited) => editableName(ui(entry.language)['site.name'], entry);
const fileOf = (entry: Edited) => join(ROOT.folder, entry.language, entry.path, nameOf(entry));

test('every sheet, map, situation and session has one', () => {
  const missing = everywhere('checklist', 'map', 'situation', 'session').filter((entry) => !existsSync(fileOf(entry)));
  expect(missing.map(({ path }) => path)).toEqual([]);
});

const pdftoppm = onPath('pdftoppm');
if (!hasOffice || !pdftoppm) {
  console.log('Documents are not laid out: no soffice or pdftoppm (apt-get install libreoffice-writer-nogui poppler-utils)');
}

describe.skipIf(!hasOffice || !pdftoppm)('laid out by LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'documents-'));
  const pdfOf = (entry: Edited) => join(folder, nameOf(entry).replace('.docx', '.pdf'));

  beforeAll(() => {
    convert([...sheets, ...situations, ...sessions].map(fileOf), 'pdf', folder);
  }, 600_000);

  const textOf = async (file: string) => {
    const pdf = await getDocumentProxy(new Uint8Array(readFileSync(file)));
    const { text } = await extractText(pdf, { mergePages: true });
    return { pages: pdf.numPages, text: text.replace(/\s+/g, ' ') };
  };

  /** How dark each tenth of the page is, from top to bottom. */
  function inkOf(file: string): number[] {
    const out = join(folder, `${basename(file, '.pdf')}-${file.includes('downloads') ? 'sheet' : 'document'}`);
    execFileSync(pdftoppm!, ['-gray', '-r', '30', '-singlefile', file, out]);
    const bytes = readFileSync(`${out}.pgm`);
    const [header = '', width = '', height = ''] =
      /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(bytes.subarray(0, 40).toString('latin1')) ?? [];
    const grey = bytes.subarray(header.length);
    const band = Math.floor(Number(height) / 10) * Number(width);
    return Array.from({ length: 10 }, (_, index) => {
      const part = grey.subarray(index * band, (index + 1) * band);
      return part.reduce((sum, value) => sum + (255 - value), 0) / part.length / 255;
    });
  }

  test.each([...sheets, ...situations].map((entry) => ({ name: nameOf(entry), entry })))(
    '$name is one page, with all that the sheet says, in its order',
    async ({ entry }) => {
      const { pages, text } = await textOf(pdfOf(entry));
      expect(pages).toBe(1);
      const said = 'items' in entry ? entry.items.map((item) => item.text) : 'ask' in entry ? entry.today : [entry.stop.then];
      const places = [entry.title, ...said].map((words) => text.indexOf(words.replace(/\s+/g, ' ')));
      expect(
        places.every((place) => place >= 0),
        text,
      ).toBe(true);
      if ('items' in entry) expect(places).toEqual([...places].sort((a, b) => a - b));
    },
  );

  test.each(sessions.map((entry) => ({ name: nameOf(entry), entry })))(
    '$name has its plan in order, and the observer’s sheet on a page of its own at the end',
    async ({ entry }) => {
      const { pages, text } = await textOf(pdfOf(entry));
      expect(pages).toBeLessThanOrEqual(3);
      const said = [entry.title, ...entry.parts.map((part) => part.title), ...entry.skills.map((skill) => skill.text)];
      const from = text.indexOf(ui(entry.language)['session.plan']);
      const places = said.map((words, index) => text.indexOf(words, index ? from : 0));
      expect(
        places.every((place) => place >= 0),
        text,
      ).toBe(true);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    },
  );

  test.each(sheets.filter((entry) => 'items' in entry).map((entry) => ({ name: nameOf(entry), entry })))(
    '$name looks like the sheet: as dark, and from top to bottom',
    ({ entry }) => {
      const [document, sheet] = [
        pdfOf(entry),
        join(ROOT.folder, 'downloads', sheetFile(ui(entry.language)['site.name'], entry, 'a4')),
      ].map(inkOf);
      const sum = (bands: number[] = []) => bands.reduce((all, one) => all + one, 0);
      expect(sum(document) / sum(sheet)).toBeGreaterThan(0.5);
      expect(sum(document) / sum(sheet)).toBeLessThan(1.5);
      const upper = (bands: number[] = []) => sum(bands.slice(0, 7)) / sum(bands);
      expect(Math.abs(upper(document) - upper(sheet))).toBeLessThan(0.25);
    },
  );
});
