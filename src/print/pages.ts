/** Printing of what takes more than one sheet of paper, in each language, on A4 and Letter: quizzes, role-plays in both forms. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { textContent } from 'domutils';
import type { Browser } from 'playwright-core';
import { asHtml, attributeOf, elementIn, readHtml } from '../core/html.ts';
import { REGISTRY } from '../kinds/registry.ts';
import { KIND_NAMES, SCHEMAS } from '../kinds/schemas.ts';
import type { Settings } from '../read/settings.ts';
import { foldersIn } from './folders.ts';
import { PAPERS, type Job } from './jobs.ts';
import { assetsOf, CACHE, folderFor } from './cache.ts';
import { leadFromPaper } from './links.ts';
import { finish } from './pdf/post-process.ts';

/** Pages that become PDFs: in which part of the site, in which folder below each entry, and how the file is called. */
const PRINTED = KIND_NAMES.flatMap((kind) => {
  const { paper } = REGISTRY[kind];
  return (paper ? paper.documents : []).map((document) => ({ part: SCHEMAS[kind].folder, ...document }));
});

/** Jobs for the pages whose entry offers itself as PDF: `downloads/<language>/<name>-<paper>.pdf`.
 *  @param site the built site's folder
 *  @param way from `wayOfPrinting` */
export function pageJobs(site: string, settings: Settings, way: string): Job[] {
  return foldersIn(site).flatMap((language) =>
    PRINTED.flatMap(({ part, below, fileName }) =>
      foldersIn(join(site, language, part)).flatMap((id): Job[] => {
        const path = `${language}/${part}/${id}/${below}`;
        const file = join(site, path, 'index.html');
        const html = existsSync(file) ? readFileSync(file, 'utf8') : '';
        if (!html.includes('data-pdf')) return [];
        const page = readHtml(html);
        const main = elementIn(page, 'main');
        const title = textContent(elementIn(page, 'title'));
        const day = attributeOf(elementIn(main, '[data-edition]'), 'data-edition');
        const folder = folderFor(CACHE, [way, assetsOf(html), settings.site, asHtml(main)]);
        const files = PAPERS.map((paper) => [`${paper}.pdf`, `${language}/${fileName(id)}-${paper}.pdf`]);
        return [
          {
            folder,
            files: Object.fromEntries(files),
            print: (browser, address) => print(browser, address + path, folder, { title, day, publicSite: settings.site }),
          },
        ];
      }),
    ),
  );
}

async function print(
  browser: Browser,
  address: string,
  folder: string,
  { title, day, publicSite }: { title: string; day: string; publicSite: string },
): Promise<void> {
  const page = await browser.newPage({ javaScriptEnabled: false, colorScheme: 'light' });
  await page.goto(address);
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await leadFromPaper(page, publicSite);
  for (const paper of PAPERS) {
    const raw = await page.pdf({ format: paper, preferCSSPageSize: true, tagged: true, printBackground: true });
    writeFileSync(join(folder, `${paper}.pdf`), (await finish(raw, day, title)).bytes);
  }
  await page.close();
}
