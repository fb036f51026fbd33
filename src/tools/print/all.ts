/** Prints all that the built site offers as PDF. */
import type { FoundBrowser } from '../browser.ts';
import type { Settings } from '../settings.ts';
import { bookJobs } from './book.ts';
import { run, type Printing } from './jobs.ts';
import { wayOfPrinting } from './kept.ts';
import { pageJobs } from './pages.ts';
import { sheetJobs } from './sheets.ts';

/** @param site the built site's folder. Throws SheetTooLong. */
export function printAll(site: string, settings: Settings, found: FoundBrowser): Promise<Printing> {
  const way = wayOfPrinting(found.path);
  const jobs = [...sheetJobs(site, way), ...pageJobs(site, settings, way), ...bookJobs(site, settings, way)];
  return run(jobs, site, settings, found);
}
