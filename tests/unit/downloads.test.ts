/** What the page of downloads offers, what its archives hold, and what is told of a file once it is there. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createTranslate } from '../../src/core/translate.ts';
import { doorsOf } from '../../src/downloads/doors.ts';
import { filesOn, type Offer, type Source } from '../../src/downloads/offer.ts';
import { zipOffers, zipsOf } from '../../src/downloads/zip-contents.ts';
import { writeZips } from '../../src/downloads/zips.ts';
import { describeFiles } from '../../src/exports/about-files.ts';
import { localHandbook } from '../../src/kinds/local-handbook.ts';
import { paperFamilies } from '../../src/print/parts/usual-paper.ts';
import { fixtureHandbook } from '../setup/fixture-handbook.ts';

const all = fixtureHandbook();
const sourceIn = (language: string, handbook = all): Source => ({
  all: handbook,
  handbook: localHandbook(handbook, language),
  language,
  t: createTranslate(handbook.ui[language]!),
});
const offersIn = (source: Source): Offer[] =>
  doorsOf(source).flatMap(({ whole, shelves }) => [...whole, ...shelves.flatMap(({ offers }) => offers)]);

const folders: string[] = [];
afterEach(() => {
  vi.useRealTimers();
  folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true }));
});

/** A site in which every PDF on offer is there; its words are its name. */
function siteWithPdfs(day: Date): string {
  const site = mkdtempSync(join(tmpdir(), 'downloads-'));
  folders.push(site);
  mkdirSync(join(site, 'downloads'));
  const files = all.languages.flatMap(({ code }) => offersIn(sourceIn(code)).flatMap(({ files }) => files));
  for (const { name } of files.filter(({ type }) => type === 'PDF')) {
    const file = join(site, 'downloads', name);
    writeFileSync(file, name);
    utimesSync(file, day, day);
  }
  return site;
}

describe('what is on offer', () => {
  test('stands behind one of five doors, with a day, under a name of its own', () => {
    const source = sourceIn('en');
    expect(doorsOf(source).map(({ use }) => use)).toEqual(['hang', 'carry', 'read', 'teach', 'write']);
    const offers = offersIn(source);
    expect(offers.filter(({ day }) => !/^\d{4}-\d\d-\d\d$/.test(day))).toEqual([]);
    const names = offers.flatMap(({ files }) => files.map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('site-name-minute-en.docx');
  });

  test('is what is written in the language, and no door leads to nothing', () => {
    const doors = doorsOf(sourceIn('ru'));
    expect(doors.map(({ use }) => use)).toEqual(['read', 'write']);
    expect(doors.flatMap(({ whole, shelves }) => [whole.length, ...shelves.map(({ offers }) => offers.length)])).not.toContain(0);
  });

  test('is on the paper of the country first', () => {
    expect(paperFamilies('EE').map(([paper]) => paper)).toEqual(['a4', 'letter']);
    expect(paperFamilies('US').map(([paper]) => paper)).toEqual(['letter', 'a4']);
    const american = { ...all, house: { ...all.house, country: 'US' } };
    const source = sourceIn('en', american);
    const [first] = zipOffers(doorsOf(source), source).paper?.files ?? [];
    expect(first?.label).toBe('Letter');
  });

  test('is offered on what there is where the usual paper has none of it', () => {
    const card = { name: 'card.pdf', type: 'PDF', paper: 'a4', label: 'A4' } as const;
    const epub = { name: 'book.epub', type: 'EPUB', label: 'phone' } as const;
    expect(filesOn({ files: [card, epub] }, ['letter'])).toEqual([card]);
    expect(filesOn({ files: [card, { ...card, paper: 'letter' }] }, ['letter'])).toEqual([{ ...card, paper: 'letter' }]);
  });
});

describe('archives', () => {
  test('are the same bytes whenever they are made, and of whichever day the files are', () => {
    const sites = ['2026-11-22T08:00:00', '2027-03-31T23:59:59'].map((moment) => {
      vi.useFakeTimers({ now: new Date(moment), toFake: ['Date'] });
      const site = siteWithPdfs(new Date(moment));
      writeZips(site, all);
      return site;
    });
    const source = sourceIn('en');
    const zips = zipsOf(doorsOf(source), source);
    expect(zips.map(({ name }) => name)).toEqual([
      'site-name-sheets-en-a4.zip',
      'site-name-sheets-en-letter.zip',
      'site-name-paper-en-a4.zip',
      'site-name-paper-en-letter.zip',
    ]);
    for (const { name, contents } of zips) {
      const [first, second] = sites.map((site) => readFileSync(join(site, 'downloads', name)));
      expect(first!.equals(second!), name).toBe(true);
      const inside = Object.entries(unzipSync(new Uint8Array(first!))).map(([file, bytes]) => [
        file,
        Buffer.from(bytes).toString(),
      ]);
      expect(inside).toEqual(contents.map((file) => [file, file]));
    }
  });

  test('hold no file twice, none of other paper that there is on this one, and no book for screens', () => {
    const source = sourceIn('en');
    const zips = zipsOf(doorsOf(source), source);
    for (const { name, contents } of zips) expect([...new Set(contents)].sort(), name).toEqual(contents);
    const [sheets, , paper, letter] = zips.map(({ contents }) => contents);
    expect(sheets).toEqual(expect.arrayContaining(['site-name-minute-en-a3.pdf', 'site-name-minute-cards-en-a4.pdf']));
    expect(sheets!.filter((file) => !paper!.includes(file))).toEqual([]);
    expect(paper!.filter((file) => /letter|epub|docx/.test(file))).toEqual([]);
    expect(letter).toContain('site-name-minute-cards-en-a4.pdf');
    expect(letter).not.toContain('site-name-minute-en-a4.pdf');
  });

  test('are not made of what is not there', () => {
    const site = siteWithPdfs(new Date());
    rmSync(join(site, 'downloads/site-name-minute-en-a3.pdf'));
    expect(() => writeZips(site, all)).toThrow('site-name-minute-en-a3.pdf');
  });
});

describe('what a link says of its file', () => {
  const link = (name: string, type: string) =>
    `<a href="/base/downloads/${name}"><b>A4</b> <span class="small" data-about-file> (${type}) </span></a>`;

  test('is its size, once the file is there; what is no link to a file stays as it is', async () => {
    const site = siteWithPdfs(new Date());
    writeFileSync(join(site, 'downloads/all.zip'), new Uint8Array(205_700));
    writeFileSync(join(site, 'downloads/book.epub'), new Uint8Array(1_700_000));
    const page = (...links: string[]) => `<!doctype html><html lang="en"><body><p>(ZIP)</p>${links.join('')}</body></html>`;
    writeFileSync(join(site, 'index.html'), page(link('all.zip', 'ZIP'), link('book.epub', 'EPUB')));
    await describeFiles(site, '/base/', all);
    const told = (name: string, text: string) => link(name, '').replace(' () ', `(${text})`);
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe(
      page(told('all.zip', 'ZIP, 206 kB'), told('book.epub', 'EPUB, 1.7 MB')),
    );
  });
});
