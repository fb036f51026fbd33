/** Takes out of the built pages what only the index reads, once it has been read: words that people type and that a page does not
 * say, of which a situation has a kilobyte, and what it can be filtered by. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** As Page.astro writes them. */
const FOR_THE_INDEX = /<meta name="\w+" content="[^"]*" data-pagefind-(?:meta|filter)="[^"]*">/g;

/** @param folder the built and indexed site, whose search data are written */
export function stripMetadata(folder: string): void {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  for (const page of pages) {
    const file = join(folder, page);
    const html = readFileSync(file, 'utf8');
    const stripped = html.replace(FOR_THE_INDEX, '');
    if (stripped !== html) writeFileSync(file, stripped);
  }
}
