/** Prints everything that the built site offers as PDF. */
import type { Settings } from '../read/settings.ts';
import { bookJobs } from './book.ts';
import type { FoundBrowser } from './browser.ts';
import { rendererFingerprint } from './cache.ts';
import { runJobs, type PrintResult, type SiteNames } from './jobs.ts';
import { pageJobs, setJobs } from './pages.ts';
import { sheetJobs } from './sheets.ts';

/** Prints the books beside the rest, each in a browser of its own: they take as long, and most machines have two cores.
 *  @param site the built site's folder. Throws SheetTooLong. */
export async function printAll(site: string, settings: Settings, names: SiteNames, browser: FoundBrowser): Promise<PrintResult> {
  const renderer = rendererFingerprint(browser.path);
  const [books, others] = await Promise.all([
    runJobs(bookJobs(site, settings, names, renderer), site, settings, browser),
    runJobs(
      [
        ...sheetJobs(site, settings.site, names, renderer),
        ...pageJobs(site, settings, names, renderer),
        ...setJobs(site, settings, names, renderer),
      ],
      site,
      settings,
      browser,
    ),
  ]);
  return { printed: books.printed + others.printed, cached: books.cached + others.cached };
}
