/** Writes the whole handbook as an EPUB in each language, from the page of the book. Needs no browser. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileName } from '../../core/file-names.ts';
import type { Language } from '../../core/languages.ts';
import { zipped } from '../../exports/archive.ts';
import type { MomentOf } from '../../exports/parts/editions.ts';
import type { Handbook } from '../../kinds/handbook.ts';
import { localHandbook } from '../../kinds/local-handbook.ts';
import type { Settings } from '../../read/settings.ts';
import { booksIn, WHOLE } from '../parts/books-in.ts';
import { covers } from './cover.ts';
import { CONTAINER, contents, packageDocument } from './package.ts';
import { readBook } from './read-book.ts';
import { asXhtml } from './xhtml.ts';

/** What an EPUB needs besides the book. */
export interface EpubParts {
  /** The cover as a picture, by language; where there is none, the drawing is taken. */
  pictures: Partial<Record<Language, Uint8Array>>;
  momentOf: MomentOf;
}

/** @param site the built site's folder; writes `downloads/common-ground-handbook-<language>.epub`, and the same under the name that it
 *  had before 2026-11-29 */
export function writeEpubs(site: string, { base, site: publicSite }: Settings, handbook: Handbook, parts: EpubParts): void {
  const style = readFileSync(join(import.meta.dirname, 'style.css'), 'utf8');
  const drawings = covers(handbook);
  mkdirSync(join(site, 'downloads'), { recursive: true });
  for (const [language, words] of Object.entries(handbook.ui)) {
    if (!booksIn(localHandbook(handbook, language)).includes(WHOLE)) continue;
    const book = readBook(readFileSync(join(site, language, 'print/book/index.html'), 'utf8'));
    const written = new Map(book.sections.map((section) => [section, asXhtml(section, book, publicSite)]));
    const picture = parts.pictures[language];
    const cover = picture ? { name: 'cover.png', type: 'image/png' } : { name: 'cover.svg', type: 'image/svg+xml' };
    const home = new URL(base, publicSite).href;
    const said = [...written.values()].map((text) => text.replaceAll(home, '').replace(/(<[^>]*>|\s)+/g, ' '));
    const imprint = {
      identifier: new URL(`${base}${language}/print/book/`, publicSite).href,
      creator: handbook.house.organisation || words['site.name'],
      publisher: words['site.name'],
      rights: words['site.licence'],
      accessibility: words['book.accessibility'],
      modified: parts.momentOf(`handbook/${language}`, [book.title, book.summary, said], book.edition),
      cover,
    };
    const files = {
      mimetype: 'application/epub+zip', // first and as it is: so a reading system knows the file (OCF 3.3)
      'META-INF/container.xml': CONTAINER,
      'EPUB/package.opf': packageDocument(book, imprint, written),
      'EPUB/nav.xhtml': contents(book, words['book.contents']),
      'EPUB/style.css': style,
      [`EPUB/${cover.name}`]: picture ?? drawings[language] ?? '',
      ...Object.fromEntries([...written].map(([{ file }, text]) => [`EPUB/${file}`, text])),
    };
    const epub = zipped(files, ['mimetype']);
    const name = fileName(words['site.name'], { id: 'handbook', language, ending: '.epub' });
    for (const each of [name, `handbook-${language}.epub`]) writeFileSync(join(site, 'downloads', each), epub);
  }
}
