/** Runs printing jobs: what was printed before and has not changed is taken from there, the rest is printed. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launch, type FoundBrowser } from './browser.ts';
import { serve } from './serve.ts';
import type { Settings } from '../read/settings.ts';
import { isKept, tidy } from './cache.ts';

/** Papers on which everything is printed that takes more than one sheet. */
export const PAPERS = ['a4', 'letter'] as const;

/** Something to print, in one or several files. */
export interface Job {
  /** Where its printings are kept: named after everything that shows on paper. */
  folder: string;
  /** Name in that folder -> name below the site's `downloads/`. */
  files: Record<string, string>;
  /** Writes the files into the folder. `address` is that of the served site, with a slash at its end. */
  print: (browser: Browser, address: string) => Promise<void>;
  /** Called with the printings in place, new or kept. */
  done?: () => void;
}

/** How many files were printed, and how many taken as they were. */
export interface Printing {
  printed: number;
  kept: number;
}

/** @param site the built site's folder */
export async function run(jobs: readonly Job[], site: string, { base }: Settings, found: FoundBrowser): Promise<Printing> {
  const stale = jobs.filter(({ folder, files }) => !isKept(folder, Object.keys(files)));
  if (stale.length) {
    const served = await serve(site, base);
    const browser = await launch(found);
    try {
      for (const { folder, print } of stale) {
        mkdirSync(folder, { recursive: true });
        await print(browser, served.address);
      }
    } finally {
      await browser.close();
      await served.close();
    }
  }
  for (const { folder, files, done } of jobs) {
    for (const [kept, name] of Object.entries(files)) {
      const file = join(site, 'downloads', name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, readFileSync(join(folder, kept)));
    }
    done?.();
  }
  tidy(jobs.map(({ folder }) => folder));
  const count = (some: readonly Job[]) => some.reduce((sum, { files }) => sum + Object.keys(files).length, 0);
  return { printed: count(stale), kept: count(jobs) - count(stale) };
}
