/** Says beside every link to a file how large it is, and how long: pages are built before the files that they offer. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { attributeOf, elementsIn, readHtml } from '../core/html.ts';
import { createTranslate } from '../core/translate.ts';
import type { Handbook } from '../kinds/handbook.ts';

const PLACE = /(<span[^>]*\bdata-about-file\b[^>]*>)\s*\((\w+)\)\s*(<\/span>)/g;

/** @param site the built site's folder
 *  @param base the path it is built for, with slashes at both ends */
export async function describeFiles(site: string, base: string, handbook: Handbook): Promise<void> {
  const lengths = new Map<string, number | undefined>();
  for (const page of readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(site, page), 'utf8');
    if (!html.includes('data-about-file')) continue;
    const document = readHtml(html);
    const language = elementsIn(document, 'html').map((root) => attributeOf(root, 'lang'))[0] ?? '';
    const words = handbook.ui[language];
    if (!words) continue;
    const t = createTranslate(words);
    const files = elementsIn(document, 'a:has([data-about-file])').map((link) =>
      join(site, decodeURI(attributeOf(link, 'href').slice(base.length))),
    );
    for (const file of files) if (!lengths.has(file)) lengths.set(file, await pagesIn(file));
    let place = 0;
    const told = html.replace(PLACE, (_, before: string, type: string, after: string) => {
      const file = files[place++] ?? '';
      const count = lengths.get(file);
      const length = count === undefined ? [] : [count === 1 ? t('file.page') : t('file.pages', { count })];
      return `${before}(${[type, formatBytes(statSync(file).size, language), ...length].join(', ')})${after}`;
    });
    writeFileSync(join(site, page), told);
  }
}

/** Of a PDF; undefined for what has no pages. */
async function pagesIn(file: string): Promise<number | undefined> {
  if (!file.endsWith('.pdf')) return undefined;
  return (await getDocumentProxy(new Uint8Array(readFileSync(file)))).numPages;
}

/** "25 kB", "1.7 MB", as the language writes it. */
export function formatBytes(bytes: number, language: string): string {
  const [unit, size] = bytes < 1_000_000 ? ['kilobyte', 1000] : ['megabyte', 1_000_000];
  const digits = unit === 'megabyte' ? 1 : 0;
  const value = Math.max(bytes / size, 10 ** -digits);
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: digits }).format(value);
}
