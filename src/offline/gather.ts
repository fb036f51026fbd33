/** Finds, in the built site, the files that a language needs without a network. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { fileOf, isData, namedIn, pagesOf, type BuiltSite } from '../read/built-site.ts';
import type { Language } from '../core/languages.ts';
import { OFFLINE_WORDS } from './words.ts';

/** Addresses without the base. */
export interface Gathered {
  /** In the order in which they are packed. */
  files: string[];
  /** How many of them are pages. */
  pages: number;
  onRequest: string[];
}

/** What belongs to no page, or to each. */
const EVERYWHERE = [
  '404.html',
  'favicon.ico',
  'favicon.svg',
  'pagefind/pagefind.js',
  'pagefind/pagefind-worker.js',
  'pagefind/pagefind-entry.json',
];

export function gather(site: BuiltSite, language: Language): Gathered {
  const { folder, base } = site;
  const pages = ['', ...pagesOf(site, language)].sort();
  const texts = [...pages, '404.html'].map((address) => readFileSync(fileOf(folder, address), 'utf8'));
  const named = (isMeant: Parameters<typeof namedIn>[2]) =>
    namedIn(texts, base, isMeant).filter((address) => existsSync(fileOf(folder, address)));
  const others = [
    ...EVERYWHERE,
    `${language}/${OFFLINE_WORDS}`,
    ...named(isData),
    ...named((name, address) => name === 'href' && address.endsWith('.webmanifest')),
    ...searchFiles(folder, language),
    ...assets(folder, texts),
  ];
  return {
    files: sideBySide(folder, pages, [...new Set(others)].sort()),
    pages: pages.length,
    onRequest: named((name, address) => name === 'href' && address.startsWith(`${language}/`) && address.endsWith('.pdf')).sort(),
  };
}

/** What is alike is compressed best side by side: pages by their addresses, each followed by its words in the index. */
function sideBySide(folder: string, pages: readonly string[], others: readonly string[]): string[] {
  const words = new Map<string, string>();
  for (const address of others.filter((file) => file.endsWith('.pf_fragment'))) {
    const [, page] = /"url":"\/([^"]*)"/.exec(plain(readFileSync(join(folder, address))).toString('utf8')) ?? [];
    if (page !== undefined) words.set(page, address);
  }
  const paired = pages.flatMap((page) => [page, words.get(page) ?? []].flat());
  const placed = new Set(paired);
  return [...paired, ...others.filter((address) => !placed.has(address))];
}

/** Pagefind compresses each of its files by itself, and takes them plain as well: together they are compressed much better. */
export function plain(content: Buffer): Buffer {
  return content[0] === 0x1f && content[1] === 0x8b ? gunzipSync(content) : content;
}

/** The index and the words of one language: "en_1f2.pf_index", "wasm.en.pagefind", "summaries.en.7eb.json". */
function searchFiles(folder: string, language: Language): string[] {
  const isOwn = (file: string) => basename(file).startsWith(`${language}_`) || basename(file).includes(`.${language}`);
  const below = (room: string) =>
    readdirSync(join(folder, room), { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file.replaceAll('\\', '/')}`);
  return [...below('pagefind').filter(isOwn), ...below('search').filter(isOwn), 'search/files.json'];
}

/** A file with a hash in its name, in an address or an import. */
const FILE_NAME = /[\w.@~-]+\.\w+/g;

/** Styles, scripts and fonts that the pages name, and what those name in turn. */
function assets(folder: string, texts: readonly string[]): string[] {
  const names = new Set(readdirSync(join(folder, '_astro')));
  const reached = new Set<string>();
  const open = [...texts];
  for (let text = open.pop(); text !== undefined; text = open.pop()) {
    for (const [name] of text.matchAll(FILE_NAME)) {
      if (reached.has(name) || !names.has(name)) continue;
      reached.add(name);
      if (/\.(js|css)$/.test(name)) open.push(readFileSync(join(folder, '_astro', name), 'utf8'));
    }
  }
  return [...reached].map((name) => `_astro/${name}`);
}
