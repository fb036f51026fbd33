/** Says beside every link to a file how large it is, and how long: pages are built before the files that they offer. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { createTranslate } from '../core/translate.ts';
import type { Handbook } from '../kinds/handbook.ts';

/** A link to a file: its address, what stands up to the place, the place with the type of the file in it. Pages are not parsed for it:
 * that was a thirtieth of a build of a thousand entries. */
const LINK =
  /(<a\b[^>]*\shref="([^"]*)"[^>]*>(?:(?!<\/a>)[\s\S])*?<span[^>]*\bdata-about-file\b[^>]*>)\s*\((\w+)\)\s*(?=<\/span>)/g;

/** @param site the built site's folder
 *  @param base the path it is built for, with slashes at both ends */
export async function describeFiles(site: string, base: string, handbook: Handbook): Promise<void> {
  const lengths = new Map<string, number | undefined>();
  const fileAt = (href: string) => join(site, decodeURI(href.slice(base.length)));
  for (const page of readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(site, page), 'utf8');
    if (!html.includes('data-about-file')) continue;
    const [, language = ''] = /<html lang="([^"]*)"/.exec(html) ?? [];
    const words = handbook.ui[language];
    if (!words) continue;
    const t = createTranslate(words);
    for (const [, , href = ''] of html.matchAll(LINK)) {
      const file = fileAt(href);
      if (!lengths.has(file)) lengths.set(file, await pagesIn(file));
    }
    const told = html.replace(LINK, (_, before: string, href: string, type: string) => {
      const file = fileAt(href);
      const count = lengths.get(file);
      const length = count === undefined ? [] : [count === 1 ? t('file.page') : t('file.pages', { count })];
      return `${before}(${[type, formatBytes(statSync(file).size, language), ...length].join(', ')})`;
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
