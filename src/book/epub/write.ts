/** Writes the whole handbook as an EPUB in each language, from the page of the book. Needs no browser. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipped } from '../../exports/archive.ts';
import type { Handbook } from '../../kinds/handbook.ts';
import { localHandbook } from '../../kinds/local-handbook.ts';
import type { Settings } from '../../read/settings.ts';
import { booksIn, WHOLE } from '../parts/books-in.ts';
import { cover } from './cover.ts';
import { CONTAINER, contents, packageDocument } from './package.ts';
import { readBook } from './read-book.ts';
import { asXhtml } from './xhtml.ts';

/** @param site the built site's folder; writes `downloads/handbook-<language>.epub` */
export function writeEpubs(site: string, { base, site: publicSite }: Settings, handbook: Handbook): void {
  const style = readFileSync(join(import.meta.dirname, 'style.css'), 'utf8');
  mkdirSync(join(site, 'downloads'), { recursive: true });
  for (const [language, words] of Object.entries(handbook.ui)) {
    if (!booksIn(localHandbook(handbook, language)).includes(WHOLE)) continue;
    const book = readBook(readFileSync(join(site, language, 'print/book/index.html'), 'utf8'));
    const written = new Map(book.sections.map((section) => [section, asXhtml(section, book, publicSite)]));
    const imprint = {
      identifier: new URL(`${base}${language}/print/book/`, publicSite).href,
      publisher: words['site.name'],
      rights: words['site.licence'],
    };
    const files = {
      mimetype: 'application/epub+zip', // first and as it is: so a reading system knows the file (OCF 3.3)
      'META-INF/container.xml': CONTAINER,
      'EPUB/package.opf': packageDocument(book, imprint, written),
      'EPUB/nav.xhtml': contents(book, words['book.contents']),
      'EPUB/style.css': style,
      'EPUB/cover.svg': cover(words['site.name'], words['site.line']),
      ...Object.fromEntries([...written].map(([{ file }, text]) => [`EPUB/${file}`, text])),
    };
    writeFileSync(join(site, 'downloads', `handbook-${language}.epub`), zipped(files, ['mimetype']));
  }
}
