/** Runs print jobs: PDFs whose page has not changed come from the cache, the rest is printed. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Language } from '../core/languages.ts';
import type { Settings } from '../read/settings.ts';
import { launch, type FoundBrowser } from './browser.ts';
import { isCached, prune } from './cache.ts';
import { serve } from './serve.ts';

/** The handbook's name in each language, which its files bear. */
export type SiteNames = Record<Language, string>;

/** Something to print, in one or several files. */
export interface Job {
  /** Its cache folder, named after everything that shows on paper. */
  folder: string;
  /** Name in that folder -> names below the site's `downloads/`: the one that pages link to, and those it had before, which stay. */
  files: Record<string, readonly string[]>;
  /** Writes the files into the folder. `address` is that of the served site, with a slash at its end. */
  print: (browser: Browser, address: string) => Promise<void>;
  /** Called when the PDFs are in place, printed or cached. */
  done?: () => void;
}

/** How many files were printed, and how many came from the cache. */
export interface PrintResult {
  printed: number;
  cached: number;
}

/** @param site the built site's folder
 *  @param told with the number of files that have been printed just now */
export async function runJobs(
  jobs: readonly Job[],
  site: string,
  { base }: Settings,
  browser: FoundBrowser,
  told: (files: number) => void = () => undefined,
): Promise<PrintResult> {
  const stale = jobs.filter(isStale);
  if (stale.length) await printJobs(stale, site, base, browser, told);
  for (const { folder, files, done } of jobs) {
    for (const [cached, name] of Object.entries(files).flatMap(([from, names]) => names.map((to) => [from, to] as const))) {
      const file = join(site, 'downloads', name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, readFileSync(join(folder, cached)));
    }
    done?.();
  }
  prune(jobs.map(({ folder }) => folder));
  return { printed: filesOf(stale), cached: filesOf(jobs) - filesOf(stale) };
}

/** Whether a job's page has changed since it was last printed. */
export function isStale({ folder, files }: Job): boolean {
  return !isCached(folder, Object.keys(files));
}

/** How many files jobs print. */
export function filesOf(jobs: readonly Job[]): number {
  return jobs.reduce((sum, { files }) => sum + Object.keys(files).length, 0);
}

async function printJobs(
  jobs: readonly Job[],
  site: string,
  base: string,
  found: FoundBrowser,
  told: (files: number) => void,
): Promise<void> {
  const served = await serve(site, base);
  const browser = await launch(found);
  try {
    for (const job of jobs) {
      mkdirSync(job.folder, { recursive: true });
      await job.print(browser, served.address);
      told(filesOf([job]));
    }
  } finally {
    await browser.close();
    await served.close();
  }
}
