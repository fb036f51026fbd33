/** Prints everything that the built site offers as PDF. */
import type { Settings } from '../read/settings.ts';
import { bookJobs } from './book.ts';
import type { FoundBrowser } from './browser.ts';
import { rendererFingerprint } from './cache.ts';
import { filesOf, isStale, runJobs, type Job, type PrintResult, type SiteNames } from './jobs.ts';
import { pageJobs, setJobs } from './pages.ts';
import { sheetJobs } from './sheets.ts';

/** Prints the books beside the rest, each in a browser of its own: they take as long, and most machines have two cores.
 *  @param site the built site's folder
 *  @param more what else is to be made, by others than this room
 *  @param told how many files have been printed, of those that must be. Throws SheetTooLong. */
export async function printAll(
  site: string,
  settings: Settings,
  names: SiteNames,
  browser: FoundBrowser,
  more: readonly Job[],
  told: (done: number, all: number) => void,
): Promise<PrintResult> {
  const renderer = rendererFingerprint(browser.path);
  const books = bookJobs(site, settings, names, renderer);
  const others = [
    ...sheetJobs(site, settings.site, names, renderer),
    ...pageJobs(site, settings, names, renderer),
    ...setJobs(site, settings, names, renderer),
    ...more,
  ];
  const all = filesOf([...books, ...others].filter(isStale));
  let done = 0;
  const run = (jobs: readonly Job[]) => runJobs(jobs, site, settings, browser, (files) => told((done += files), all));
  const [ofBooks, ofOthers] = await Promise.all([run(books), run(others)]);
  return { printed: ofBooks.printed + ofOthers.printed, cached: ofBooks.cached + ofOthers.cached };
}
