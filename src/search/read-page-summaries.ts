/** Collects what each page is about from the built pages, under the ids that Pagefind gave them. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { elementsIn } from '../core/html.ts';
import { metadataOf, type BuiltPage } from './built-pages.ts';
import type { HeadsFile } from './page-summaries.ts';

/** @param folder the built and indexed site */
export function readHeads(folder: string, language: string, pages: readonly BuiltPage[]): HeadsFile {
  const ids = pagefindIds(folder, language);
  const at = new Map(pages.map(({ path }, index) => [path, index]));
  return {
    ids: pages.map(({ path }) => ids.get(path) ?? missing(path)).join(' '),
    paths: pages.map(({ path }) => path).join(' '),
    titles: pages.map((page) => metadataOf(page, 'title')),
    keywords: pages.map((page) => metadataOf(page, 'keywords')),
    links: pages.map(({ path, html }) => {
      const targets = elementsIn(html, 'main a[href]').map(({ attribs }) => pathIn(attribs['href']!, language));
      return [...new Set(targets)]
        .filter((target) => target !== path && at.has(target))
        .map((target) => at.get(target)!)
        .sort((a, b) => a - b);
    }),
  };
}

/** The part of an address below the language; '' of any other address. */
function pathIn(address: string, language: string): string {
  return new RegExp(`/${language}/(.+?)/(?:#|$)`).exec(address)?.[1] ?? '';
}

/** Ids by path: Pagefind stores each page's text under its id, as JSON after a mark of its own, compressed. */
function pagefindIds(folder: string, language: string): Map<string, string> {
  const texts = join(folder, 'pagefind/fragment');
  return new Map(
    readdirSync(texts)
      .filter((name) => name.startsWith(`${language}_`))
      .map((name) => {
        const stored = gunzipSync(readFileSync(join(texts, name))).toString('utf8');
        const { url } = JSON.parse(stored.slice(stored.indexOf('{'))) as { url: string };
        return [pathIn(url, language), name.replace('.pf_fragment', '')];
      }),
  );
}

function missing(path: string): never {
  throw new Error(`Pagefind has no text of ${path}: were the pages built again after they were indexed?`);
}
