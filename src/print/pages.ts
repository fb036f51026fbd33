/** Prints what takes more than one sheet of paper, in each language, on A4 and Letter: the documents that kinds' records name. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { textContent } from 'domutils';
import type { Browser } from 'playwright-core';
import { fileName } from '../core/file-names.ts';
import { asHtml, attributeOf, elementIn, readHtml } from '../core/html.ts';
import { printedSets } from '../kinds/printed-sets.ts';
import { REGISTRY } from '../kinds/registry.ts';
import { KIND_NAMES, SCHEMAS } from '../kinds/schemas.ts';
import type { Settings } from '../read/settings.ts';
import { assetsOf, CACHE_ROOT, cacheFolder } from './cache.ts';
import { openPage } from './browser.ts';
import { foldersIn } from './folders.ts';
import type { Job, SiteNames } from './jobs.ts';
import { rewriteLinks } from './links.ts';
import { DOCUMENT_PAPERS, type Paper } from './parts/sheet.ts';
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
  author: string;
  /** YYYY-MM-DD, of the newest change in it. */
  edition: string;
  folder: string;
  papers: readonly Paper[];
  /** Whether it holds all entries of a kind: then its script lays it out, and it has an outline. */
  isSet: boolean;
}

/** Jobs for the pages whose entry offers itself as PDF: `downloads/common-ground-<id>-<form>-<language>-<paper>.pdf`.
 *  @param site the built site's folder
 *  @param renderer from `rendererFingerprint` */
export function pageJobs(site: string, settings: Settings, names: SiteNames, renderer: string): Job[] {
  return foldersIn(site).flatMap((language) =>
    DOCUMENTS.flatMap(({ kindFolder, below, form, formerName }) =>
      foldersIn(join(site, language, kindFolder)).flatMap((id) => {
        const page = {
          path: `${language}/${kindFolder}/${id}/${below}`,
          author: names[language] ?? '',
          papers: DOCUMENT_PAPERS,
          isSet: false,
        };
        const filesOn = (paper: Paper) => [
          fileName(names[language] ?? '', { id, form, language, paper, ending: '.pdf' }),
          ...(formerName ? [`${language}/${formerName(id)}-${paper}.pdf`] : []),
        ];
        return jobFor(page, filesOn, site, settings.site, renderer);
      }),
    ),
  );
}

/** Jobs for the sets that kinds' records name: `downloads/common-ground-<id>[-<form>]-<language>-<paper>.pdf`. */
export function setJobs(site: string, settings: Settings, names: SiteNames, renderer: string): Job[] {
  return settings.languages.flatMap((language) =>
    printedSets().flatMap(({ id, form, name, papers }) => {
      const page = { path: `${language}/print/${name}/`, author: names[language] ?? '', papers, isSet: true };
      const filesOn = (paper: Paper) => [fileName(names[language] ?? '', { id, form, language, paper, ending: '.pdf' })];
      return jobFor(page, filesOn, site, settings.site, renderer);
    }),
  );
}

/** @returns nothing where there is no page, or none that offers a PDF */
function jobFor(
  { path, author, papers, isSet }: Pick<DocumentPage, 'path' | 'author' | 'papers' | 'isSet'>,
  filesOn: (paper: Paper) => string[],
  site: string,
  publicSite: string,
  renderer: string,
): Job[] {
  const file = join(site, path, 'index.html');
  const html = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (!html.includes('data-pdf')) return [];
  const document = readHtml(html);
  const main = elementIn(document, 'main');
  const folder = cacheFolder(CACHE_ROOT, [renderer, assetsOf(html, document, site), publicSite, asHtml(main)]);
  const title = textContent(elementIn(document, 'title'));
  const edition = attributeOf(elementIn(main, '[data-edition]'), 'data-edition');
  const page: DocumentPage = { path, papers, isSet, title, author, edition, folder };
  return [
    {
      folder,
      files: Object.fromEntries(papers.map((paper) => [`${paper}.pdf`, filesOn(paper)])),
      print: (browser, address) => print(browser, address, page, publicSite),
    },
  ];
}

async function print(
  browser: Browser,
  address: string,
  { path, title, author, edition, folder, papers, isSet }: DocumentPage,
  publicSite: string,
): Promise<void> {
  const page = await openPage(browser, { javaScriptEnabled: isSet });
  await page.goto(address + path);
  await page.waitForSelector('[data-unfitted]', { state: 'detached' });
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await rewriteLinks(page, publicSite);
  await completeStructure(page);
  for (const paper of papers) {
    const raw = await page.pdf({ format: paper, preferCSSPageSize: true, tagged: true, outline: isSet, printBackground: true });
    writeFileSync(join(folder, `${paper}.pdf`), (await postProcess(raw, { title, author, day: edition })).bytes);
  }
  await page.close();
}
