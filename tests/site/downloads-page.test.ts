/** The page of downloads: nothing is forgotten, each day is that of the file, archives hold what they name. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { textContent } from 'domutils';
import { unzipSync } from 'fflate';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { attributeOf, elementsIn, readHtml } from '../../src/core/html.ts';
import { FIXTURE, ROOT } from '../setup/build-site.ts';
import { openSite } from './browser.ts';
import { LANGUAGES, ui } from './handbook.ts';

const site = openSite();
const DOWNLOADS = join(ROOT.folder, 'downloads');
const pageOf = (folder: string, language: string) =>
  readHtml(readFileSync(join(folder, language, 'downloads/index.html'), 'utf8'));
const fileOf = (address: string) => address.split('/').at(-1)!;
const FILES = 'main a[href*="/downloads/"]:not([href$="/"])';

/** Files of a language under their present names; older names stay for old links. */
const filesIn = (language: string) =>
  readdirSync(DOWNLOADS).filter((name) =>
    new RegExp(`^(?!handbook-).*-${language}(-[a-z0-9]+)?\\.(pdf|epub|zip|csv|json|yaml)$`).test(name),
  );

describe.each(LANGUAGES)('in %s', (language) => {
  const page = pageOf(ROOT.folder, language);
  const linked = elementsIn(page, FILES).map((link) => fileOf(attributeOf(link, 'href')));

  test('everything that there is to print or take along is on it', () => {
    expect(filesIn(language).filter((name) => !linked.includes(name))).toEqual([]);
  });

  test('five doors come first, each with three things at most', () => {
    const doors = elementsIn(page, 'main section > h2').map((heading) => textContent(heading));
    const words = (['hang', 'carry', 'read', 'teach', 'write'] as const).map((use) => ui(language)[`downloads.${use}`]);
    expect(doors.slice(0, 5)).toEqual(words);
    for (const list of elementsIn(page, 'main div > section > ul')) {
      expect(elementsIn(list, 'li').length).toBeLessThanOrEqual(3);
    }
  });

  test('the paper that few here have is folded', () => {
    const open = elementsIn(page, `section > ul ${FILES.replace('main ', '')}`).map((link) => attributeOf(link, 'href'));
    expect(open.length).toBeGreaterThan(0);
    expect(open.filter((address) => address.includes('-letter.'))).toEqual([]);
    expect(linked.some((name) => name.includes('-letter.'))).toBe(true);
  });

  test('the day beside a thing is the one that its PDF bears', async () => {
    const wrong: string[] = [];
    for (const item of elementsIn(page, 'li:has(time)')) {
      const [time] = elementsIn(item, 'time');
      for (const link of elementsIn(item, 'a[data-pdf]')) {
        const name = fileOf(attributeOf(link, 'href'));
        const pdf = await getDocumentProxy(new Uint8Array(readFileSync(join(DOWNLOADS, name))));
        const { info } = (await pdf.getMetadata()) as { info: { ModDate?: string } };
        const day = info.ModDate?.replace(/^D:(\d{4})(\d\d)(\d\d).*$/, '$1-$2-$3');
        if (day !== time?.attribs['datetime']) wrong.push(`${name}: ${time?.attribs['datetime']}, not ${day}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('an archive holds the very files that are offered one by one', () => {
    const archives = filesIn(language).filter((name) => /-(sheets|paper|course)-[a-z]+(-a4|-letter)?\.zip$/.test(name));
    expect(archives).toHaveLength(5);
    for (const archive of archives) {
      const inside = Object.entries(unzipSync(new Uint8Array(readFileSync(join(DOWNLOADS, archive)))));
      expect(inside.filter(([name]) => !linked.includes(name))).toEqual([]);
      expect(inside.filter(([name, bytes]) => !readFileSync(join(DOWNLOADS, name)).equals(bytes))).toEqual([]);
    }
    // What is to be marked by one reader is not what everybody takes along.
    const papers = linked.filter((name) => name.endsWith('.pdf') && !/-letter\.|-red-pen-/.test(name));
    const [everything = ''] = archives.filter((name) => name.includes('-paper-') && name.endsWith('-a4.zip'));
    const inside = Object.keys(unzipSync(new Uint8Array(readFileSync(join(DOWNLOADS, everything)))));
    expect(inside).toEqual([...new Set(papers)].sort());
  });

  test.each([320, 1280])('with all lists open nothing is wider than a screen of %i px', async (width) => {
    const opened = await site.at(`/${language}/downloads/`, { viewport: { width, height: 800 } });
    await opened.evaluate(() => document.querySelectorAll('details').forEach((list) => (list.open = true)));
    expect(await opened.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await opened.close();
  });
});

test('home and foot lead to it', () => {
  for (const language of LANGUAGES) {
    const home = readHtml(readFileSync(join(ROOT.folder, language, 'index.html'), 'utf8'));
    const address = `/${language}/downloads/`;
    for (const place of ['main', 'footer']) expect(elementsIn(home, `${place} a[href="${address}"]`), place).toHaveLength(1);
  }
});

test('in a build without PDFs it leads to pages that one can print, to the book for a phone, the course, lines and data', () => {
  const page = pageOf(FIXTURE.folder, 'en');
  const files = elementsIn(page, FILES).map((link) => attributeOf(link, 'href'));
  expect(files.filter((address) => !address.endsWith('.epub') && !/-(course|lines)-|\.json$/.test(address))).toEqual([]);
  expect(files.length).toBeGreaterThan(0);
  expect(elementsIn(page, 'main li > a[href*="/checklists/"]').length).toBeGreaterThan(0);
});

test('nothing above was said on the console, and no other host was asked', () => {
  expect(site.faults).toEqual([]);
});
