/** Pagefind writes filters and languages in another order each time, and names files after what is in them. Here they are put in
 * order, so that the same pages make the same files: releases can be compared, and browsers keep what has not changed. From the texts of
 * pages goes what no result shows. */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { readPlain, writePlain, type Plain } from './plain-cbor.ts';

export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** Every part of an index begins with it. */
const MARK = 'pagefind_dcd';
const FILTER = /^filter\/(.+)\.pf_filter$/;
const META = /^pagefind\.(.+)\.pf_meta$/;
const FRAGMENT = /^fragment\//;
const ENTRY = 'pagefind-entry.json';

/** @returns the same files, some of them in another order and under another name. Throws for an index of another shape. */
export function settleIndex(files: readonly IndexFile[]): IndexFile[] {
  const names = new Map<string, string>();
  const filters = matching(files, FILTER).map(({ name, value }) => {
    const [filter, values] = value as [string, Plain[]];
    return packed('filter/', name, '.pf_filter', [filter, inOrder(values)], names);
  });
  const metas = matching(files, META).map(({ name, value }) => {
    const [version, pages, chunks, ofFilters, ...rest] = value as [string, Plain[], Plain[], [string, string][], ...Plain[]];
    const renamed = ofFilters.map(([filter, old]) => [filter, names.get(old) ?? old]);
    return packed('pagefind.', name, '.pf_meta', [version, pages, chunks, inOrder(renamed), ...rest], names);
  });
  const rest = files.filter(({ path }) => !FILTER.test(path) && !META.test(path));
  const settled = rest.map((file) => {
    if (file.path === ENTRY) return settledEntry(file, names);
    return FRAGMENT.test(file.path) ? withoutKeywords(file) : file;
  });
  return [...settled, ...filters, ...metas];
}

/** The text of a page without its keywords, a fifth of the file: they are in the index, and no result shows them. */
function withoutKeywords({ path, content }: IndexFile): IndexFile {
  const text = gunzipSync(content).toString('utf8');
  const at = text.indexOf('{');
  const page = JSON.parse(text.slice(at)) as { meta: Record<string, string> };
  delete page.meta['keywords'];
  return { path, content: gzipSync(text.slice(0, at) + JSON.stringify(page), { level: 9 }) };
}

function matching(files: readonly IndexFile[], pattern: RegExp): { name: string; value: Plain }[] {
  return files.flatMap(({ path, content }) => {
    const [, name] = pattern.exec(path) ?? [];
    return name ? { name, value: readPlain(gunzipSync(content).subarray(MARK.length)) } : [];
  });
}

/** Lists that begin with a name, by that name. */
function inOrder(lists: readonly Plain[]): Plain[] {
  const nameOf = (list: Plain) => String((list as Plain[])[0]);
  return lists.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

/** @param name "et_56afa85": language, and what tells the content
 *  @param names gets the new name by the old one */
function packed(before: string, name: string, ending: string, value: Plain, names: Map<string, string>): IndexFile {
  const bytes = Buffer.concat([Buffer.from(MARK), writePlain(value)]);
  const at = name.lastIndexOf('_') + 1;
  const hash = createHash('sha256').update(bytes).digest('hex');
  const named = name.slice(0, at) + hash.slice(0, name.length - at);
  names.set(name, named);
  return { path: before + named + ending, content: gzipSync(bytes, { level: 9 }) };
}

interface Entry {
  languages: Record<string, { hash: string }>;
}

function settledEntry({ path, content }: IndexFile, names: ReadonlyMap<string, string>): IndexFile {
  const entry = JSON.parse(Buffer.from(content).toString()) as Entry;
  const languages = Object.entries(entry.languages)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([language, about]) => [language, { ...about, hash: names.get(about.hash) ?? about.hash }]);
  return { path, content: Buffer.from(JSON.stringify({ ...entry, languages: Object.fromEntries(languages) })) };
}
