/** Prints what takes more than one sheet of paper, in each language, on A4 and Letter: the documents that kinds' records name. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { textContent } from 'domutils';
import type { Browser } from 'playwright-core';
import { fileName } from '../core/file-names.ts';
import { asHtml, attributeOf, elementIn, readHtml } from '../core/html.ts';
import { REGISTRY } from '../kinds/registry.ts';
import { KIND_NAMES, SCHEMAS } from '../kinds/schemas.ts';
import type { Settings } from '../read/settings.ts';
import { assetsOf, CACHE_ROOT, cacheFolder } from './cache.ts';
import { foldersIn } from './folders.ts';
import { DOCUMENT_PAPERS, type Job, type SiteNames } from './jobs.ts';
import { rewriteLinks } from './links.ts';
import { postProcess } from './pdf/post-process.ts';
import { completeStructure } from './structure.ts';

/** The documents of every kind, with the folder of the kind. */
const DOCUMENTS = KIND_NAMES.flatMap((kind) => {
  const { paper } = REGISTRY[kind];
  return (paper ? paper.documents : []).map((document) => ({ kindFolder: SCHEMAS[kind].folder, ...document }));
});

interface DocumentPage {
  /** Below the site's address. */
  path: string;
  title: string;
  /** YYYY-MM-DD, of the newest change in it. */
  edition: string;
  folder: string;
}

/** Jobs for the pages whose entry offers itself as PDF: `downloads/common-ground-<id>-<form>-<language>-<paper>.pdf`.
 *  @param site the built site's folder
 *  @param renderer from `rendererFingerprint` */
export function pageJobs(site: string, settings: Settings, names: SiteNames, renderer: string): Job[] {
  return foldersIn(site).flatMap((language) =>
    DOCUMENTS.flatMap(({ kindFolder, below, form, formerName }) =>
      foldersIn(join(site, language, kindFolder)).flatMap((id): Job[] => {
        const page = readPage(site, `${language}/${kindFolder}/${id}/${below}`, settings.site, renderer);
        if (!page) return [];
        const files = DOCUMENT_PAPERS.map((paper) => {
          const name = fileName(names[language] ?? '', { id, form, language, paper, ending: '.pdf' });
          const former = formerName ? [`${language}/${formerName(id)}-${paper}.pdf`] : [];
          return [`${paper}.pdf`, [name, ...former]];
        });
        return [
          {
            folder: page.folder,
            files: Object.fromEntries(files),
            print: (browser, address) => print(browser, address, page, settings.site),
          },
        ];
      }),
    ),
  );
}

/** @returns undefined where there is no page, or none that offers a PDF */
function readPage(site: string, path: string, publicSite: string, renderer: string): DocumentPage | undefined {
  const file = join(site, path, 'index.html');
  const html = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (!html.includes('data-pdf')) return undefined;
  const page = readHtml(html);
  const main = elementIn(page, 'main');
  return {
    path,
    title: textContent(elementIn(page, 'title')),
    edition: attributeOf(elementIn(main, '[data-edition]'), 'data-edition'),
    folder: cacheFolder(CACHE_ROOT, [renderer, assetsOf(html), publicSite, asHtml(main)]),
  };
}

async function print(
  browser: Browser,
  address: string,
  { path, title, edition, folder }: DocumentPage,
  publicSite: string,
): Promise<void> {
  const page = await browser.newPage({ javaScriptEnabled: false, colorScheme: 'light' });
  await page.goto(address + path);
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await rewriteLinks(page, publicSite);
  await completeStructure(page);
  for (const paper of DOCUMENT_PAPERS) {
    const raw = await page.pdf({ format: paper, preferCSSPageSize: true, tagged: true, printBackground: true });
    writeFileSync(join(folder, `${paper}.pdf`), (await postProcess(raw, edition, title)).bytes);
  }
  await page.close();
}
