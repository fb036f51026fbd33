/** Prints every checklist and quiz of the built site to PDF, in each language, on A4 and Letter. */
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launch, type FoundBrowser } from './browser.ts';
import { serve } from './serve.ts';

const PAPERS = ['A4', 'Letter'] as const;

/** Collections whose pages are printed, and what their files' names begin with: a quiz may be called as a checklist is. */
const PRINTED = { checklists: '', quizzes: 'quiz-' } as const;

interface Printed {
  language: string;
  collection: keyof typeof PRINTED;
  id: string;
}

/** @param site the built site's folder; PDFs are written to its `downloads/<language>/<id>-<paper>.pdf` */
export async function printSheets(site: string, base: string, found: FoundBrowser): Promise<void> {
  const served = await serve(site, base);
  const browser = await launch(found);
  try {
    for (const printed of sheetsIn(site)) await printSheet(browser, served.address, site, printed);
  } finally {
    await browser.close();
    await served.close();
  }
}

/** Pages that offer themselves as PDF. */
function sheetsIn(site: string): Printed[] {
  return foldersIn(site).flatMap((language) =>
    (Object.keys(PRINTED) as Printed['collection'][]).flatMap((collection) =>
      foldersIn(join(site, language, collection))
        .filter((id) => readFileSync(join(site, language, collection, id, 'index.html'), 'utf8').includes('data-pdf'))
        .map((id) => ({ language, collection, id })),
    ),
  );
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
  } catch {
    return [];
  }
}

async function printSheet(browser: Browser, address: string, site: string, { language, collection, id }: Printed): Promise<void> {
  const page = await browser.newPage({ javaScriptEnabled: false, colorScheme: 'light' });
  await page.goto(`${address}${language}/${collection}/${id}/`);
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  const folder = join(site, 'downloads', language);
  mkdirSync(folder, { recursive: true });
  for (const format of PAPERS) {
    const path = join(folder, `${PRINTED[collection]}${id}-${format.toLowerCase()}.pdf`);
    await page.pdf({ path, format, preferCSSPageSize: true, tagged: true, printBackground: true });
  }
  await page.close();
}
