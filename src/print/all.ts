/** Prints all that the built site offers as PDF. */
import type { FoundBrowser } from './browser.ts';
import type { Settings } from '../read/settings.ts';
import { bookJobs } from './book.ts';
import { run, type Printing } from './jobs.ts';
import { wayOfPrinting } from './cache.ts';
import { pageJobs } from './pages.ts';
import { sheetJobs } from './sheets.ts';

/** Books beside the rest, each with a browser of its own: they take as long, and two cores are what most machines have.
 *  @param site the built site's folder. Throws SheetTooLong. */
export async function printAll(site: string, settings: Settings, found: FoundBrowser): Promise<Printing> {
  const way = wayOfPrinting(found.path);
  const [books, others] = await Promise.all([
    run(bookJobs(site, settings, way), site, settings, found),
    run([...sheetJobs(site, settings.site, way), ...pageJobs(site, settings, way)], site, settings, found),
  ]);
  return { printed: books.printed + others.printed, kept: books.kept + others.kept };
}
