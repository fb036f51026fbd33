/** Prints every checklist of the built site to PDF, in each language, on A4 and Letter. */
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launch, type FoundBrowser } from './browser.ts';
import { serve } from './serve.ts';

const PAPERS = ['A4', 'Letter'] as const;

/** @param site the built site's folder; PDFs are written to its `downloads/<language>/<id>-<paper>.pdf` */
export async function printSheets(site: string, base: string, found: FoundBrowser): Promise<void> {
  const served = await serve(site, base);
  const browser = await launch(found);
  try {
    for (const { language, id } of sheetsIn(site)) await printSheet(browser, served.address, site, language, id);
  } finally {
    await browser.close();
    await served.close();
  }
}

function sheetsIn(site: string): { language: string; id: string }[] {
  return foldersIn(site).flatMap((language) => foldersIn(join(site, language, 'checklists')).map((id) => ({ language, id })));
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

async function printSheet(browser: Browser, address: string, site: string, language: string, id: string): Promise<void> {
  const page = await browser.newPage({ javaScriptEnabled: false, colorScheme: 'light' });
  await page.goto(`${address}${language}/checklists/${id}/`);
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  const folder = join(site, 'downloads', language);
  mkdirSync(folder, { recursive: true });
  for (const format of PAPERS) {
    const path = join(folder, `${id}-${format.toLowerCase()}.pdf`);
    await page.pdf({ path, format, preferCSSPageSize: true, tagged: true, printBackground: true });
  }
  await page.close();
}
