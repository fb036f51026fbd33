/** Prints what takes more than one sheet of paper, in each language, on A4 and Letter: quizzes, role-plays in both forms. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launch, type FoundBrowser } from '../browser.ts';
import { serve } from '../serve.ts';
import { foldersIn } from './folders.ts';

const PAPERS = ['A4', 'Letter'] as const;

/** Pages that become PDFs: in which part of the site, in which folder below each entry, and how the file is called
 * (a quiz may have the id of a checklist). */
const PRINTED = [
  { part: 'quizzes', below: '', nameOf: (id: string) => `quiz-${id}` },
  { part: 'scenarios', below: 'gamebook/', nameOf: (id: string) => `${id}-gamebook` },
  { part: 'scenarios', below: 'script/', nameOf: (id: string) => `${id}-script` },
] as const;

interface Printed {
  language: string;
  /** Below the base, without a slash in front: "en/checklists/phone/". */
  path: string;
  /** Of the PDF, without paper and ending. */
  name: string;
}

/** @param site the built site's folder; PDFs are written to its `downloads/<language>/<name>-<paper>.pdf` */
export async function printPages(site: string, base: string, found: FoundBrowser): Promise<void> {
  const served = await serve(site, base);
  const browser = await launch(found);
  try {
    for (const printed of pagesToPrint(site)) await printPage(browser, served.address, site, printed);
  } finally {
    await browser.close();
    await served.close();
  }
}

/** Pages whose entry offers itself as PDF. */
function pagesToPrint(site: string): Printed[] {
  const offers = (file: string) => existsSync(file) && readFileSync(file, 'utf8').includes('data-pdf');
  return foldersIn(site).flatMap((language) =>
    PRINTED.flatMap(({ part, below, nameOf }) =>
      foldersIn(join(site, language, part))
        .filter((id) => offers(join(site, language, part, id, 'index.html')))
        .map((id) => ({ language, path: `${language}/${part}/${id}/${below}`, name: nameOf(id) })),
    ),
  );
}

async function printPage(browser: Browser, address: string, site: string, { language, path, name }: Printed): Promise<void> {
  const page = await browser.newPage({ javaScriptEnabled: false, colorScheme: 'light' });
  await page.goto(address + path);
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  const folder = join(site, 'downloads', language);
  mkdirSync(folder, { recursive: true });
  for (const format of PAPERS) {
    const pdf = join(folder, `${name}-${format.toLowerCase()}.pdf`);
    await page.pdf({ path: pdf, format, preferCSSPageSize: true, tagged: true, printBackground: true });
  }
  await page.close();
}
