/** Makes the red-pen edition of each language with the other PDFs, and like them only where its words have changed. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { fileName, RED_PEN } from '../core/file-names.ts';
import { createTranslate } from '../core/translate.ts';
import type { Handbook } from '../kinds/handbook.ts';
import { openPage } from '../print/browser.ts';
import { CACHE_ROOT, cacheFolder, codeIn, rendererFingerprint } from '../print/cache.ts';
import type { Job } from '../print/jobs.ts';
import { postProcess } from '../print/pdf/post-process.ts';
import { documentOf } from './document.ts';
import type { Edition } from './edition.ts';
import { guideOf, type Guide } from './guide.ts';
import { listOf, writeList } from './line-list.ts';
import { pageOf } from './page.ts';

/** Files in the cache and the endings of their names: `downloads/common-ground-red-pen-en-a4.pdf`, `….docx`, `….json`. */
const FILES = {
  'a4.pdf': { paper: 'a4', ending: '.pdf' },
  'edition.docx': { ending: '.docx' },
  'lines.json': { ending: '.json' },
};

interface RedPen {
  edition: Edition;
  guide: Guide;
  html: string;
  author: string;
  address: string;
}

/** @param editions of each language
 *  @param handbook as it is published
 *  @param place where the site will be
 *  @param browser the program that prints */
export function redPenJobs(
  editions: readonly Edition[],
  handbook: Handbook,
  { site, base }: { site: string; base: string },
  browser: string,
  cache = CACHE_ROOT,
): Job[] {
  const renderer = rendererFingerprint(browser) + codeIn(import.meta.dirname);
  return editions.flatMap((edition) => {
    const { language } = edition;
    const words = handbook.ui[language];
    if (!words) return [];
    const t = createTranslate(words);
    const author = t('site.name');
    const guide = guideOf(edition, handbook.house, t);
    const made: RedPen = { edition, guide, author, html: pageOf(edition, guide), address: new URL(base, site).href };
    const list = writeList(listOf(edition));
    const folder = cacheFolder(cache, [renderer, made.html, made.address, list]);
    const names = Object.entries(FILES).map(([file, parts]) => [file, [fileName(author, { id: RED_PEN, language, ...parts })]]);
    return [
      {
        folder,
        files: Object.fromEntries(names) as Job['files'],
        print: async (printer) => {
          writeFileSync(join(folder, 'a4.pdf'), await printed(printer, made));
          writeFileSync(join(folder, 'edition.docx'), await documentOf(edition, guide, made));
          writeFileSync(join(folder, 'lines.json'), list);
        },
      },
    ];
  });
}

async function printed(browser: Browser, { html, guide, author, edition }: RedPen): Promise<Uint8Array> {
  const page = await openPage(browser, { javaScriptEnabled: false });
  await page.setContent(html);
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  const raw = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true, printBackground: true });
  await page.close();
  return (await postProcess(raw, { title: guide.title, author, day: edition.day })).bytes;
}
