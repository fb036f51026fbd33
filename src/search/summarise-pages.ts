/** Summarises the built pages, under the ids that Pagefind gave them. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import type { LocalHandbook } from '../kinds/local-handbook.ts';
import { REGISTRY } from '../kinds/registry.ts';
import { KIND_NAMES, type KindName } from '../kinds/schemas.ts';
import type { BuiltPage } from './built-pages.ts';
import { packPlaces } from './packing.ts';
import type { SummariesFile } from './page-summaries.ts';

/** What we read of Pagefind's own file format, which may change with its version. */
const fragmentSchema = z.object({ url: z.string() });

/** @param folder the built and indexed site
 *  @param handbook in the language of the pages */
export function summarisePages(
  folder: string,
  pages: readonly BuiltPage[],
  handbook: LocalHandbook,
): Omit<SummariesFile, 'exact' | 'kinds'> {
  const { language } = handbook;
  const ids = pagefindIds(folder, language);
  const pathOf = pathIn(language);
  const indexOf = new Map(pages.map(({ path }, index) => [path, index]));
  const indexesOf = (paths: readonly string[]) => paths.flatMap((path) => indexOf.get(path) ?? []).sort((a, b) => a - b);
  return {
    ids: pages.map(({ path }) => ids.get(path) ?? missing(path)).join(' '),
    paths: pages.map(({ path }) => path).join(' '),
    titles: pages.map(({ title }) => title),
    keywords: pages.map(({ keywords }) => keywords),
    links: pages
      .map(({ path, links }) => {
        const targets = [...new Set(links.map(pathOf))].filter((target) => target !== path);
        return packPlaces(indexesOf(targets));
      })
      .join(' '),
    secondary: indexesOf(KIND_NAMES.flatMap((kind) => secondaryPages(kind, handbook))),
    hubs: indexesOf(KIND_NAMES.flatMap((kind) => hubPages(kind, handbook))),
    filters: filtersOf(pages),
  };
}

/** The values of each page by the name of the filter, as Pagefind reads them. */
function filtersOf(pages: readonly BuiltPage[]): SummariesFile['filters'] {
  const found = pages.map(({ filters }) => filters);
  const names = [...new Set(found.flat().map(({ name }) => name))].sort();
  const valuesOf = (name: string) =>
    found.map((own) => own.flatMap((filter) => (filter.name === name ? (filter.value ?? []) : [])).join(' '));
  return Object.fromEntries(names.map((name) => [name, valuesOf(name)]));
}

/** Addresses below the language of the pages that a kind's record calls secondary. */
function secondaryPages<K extends KindName>(kind: K, handbook: LocalHandbook): string[] {
  const { pages } = REGISTRY[kind];
  return pages ? handbook.all(kind).filter(pages.search.isSecondary).map(addressOf) : [];
}

function hubPages(kind: KindName, handbook: LocalHandbook): string[] {
  const { pages } = REGISTRY[kind];
  return pages && pages.search.hubs ? handbook.all(kind).map(addressOf) : [];
}

function addressOf({ path }: { path: string }): string {
  return path.replace(/^\/|\/$/g, '');
}

/** Gives the part of an address below the language; '' of any other address. */
function pathIn(language: string): (address: string) => string {
  const below = new RegExp(`/${language}/(.+?)/(?:#|$)`);
  return (address) => below.exec(address)?.[1] ?? '';
}

/** Ids by path: Pagefind stores each page's text under its id, compressed, as JSON after a mark of its own. */
function pagefindIds(folder: string, language: string): Map<string, string> {
  const fragments = join(folder, 'pagefind/fragment');
  const pathOf = pathIn(language);
  return new Map(
    readdirSync(fragments)
      .filter((name) => name.startsWith(`${language}_`))
      .map((name) => {
        const stored = gunzipSync(readFileSync(join(fragments, name))).toString('utf8');
        const { url } = fragmentSchema.parse(JSON.parse(stored.slice(stored.indexOf('{'))));
        return [pathOf(url), name.replace('.pf_fragment', '')];
      }),
  );
}

function missing(path: string): never {
  throw new Error(`Pagefind has no text of ${path}: were the pages built again after they were indexed?`);
}
