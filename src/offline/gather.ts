/** Finds, in the built site, the files that a language needs without a network. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { elementsIn, readHtml } from '../core/html.ts';
import type { Language } from '../core/languages.ts';
import { OFFLINE_WORDS } from './words.ts';

export interface BuiltSite {
  folder: string;
  /** Path of the site on its host, with slashes at both ends. */
  base: string;
}

/** Addresses without the base. */
export interface Gathered {
  /** In the order in which they are packed. */
  files: string[];
  /** How many of them are pages. */
  pages: number;
  onRequest: string[];
}

/** A page that its script makes is listed nowhere, having nothing of its own. */
const MADE_BY_SCRIPT = 'main > [class~="noscript:hidden"]';
/** Attributes that may name such a file. */
const NAMED = / (data-[\w-]+|href)="([^"\s]+\.(?:json|webmanifest|pdf))"/g;
/** What belongs to no page, or to each. */
const EVERYWHERE = [
  '404.html',
  'favicon.svg',
  'pagefind/pagefind.js',
  'pagefind/pagefind-worker.js',
  'pagefind/pagefind-entry.json',
];

/** The file in which an address lies. */
export const fileOf = (folder: string, address: string) =>
  join(folder, /(^|\/)$/.test(address) ? `${address}index.html` : address);

export function gather(site: BuiltSite, language: Language): Gathered {
  const { folder, base } = site;
  const pages = pagesOf(site, language);
  const texts = [...pages, '404.html'].map((address) => readFileSync(fileOf(folder, address), 'utf8'));
  const named = new Set(
    texts.flatMap((text) => [...text.matchAll(NAMED)].map(([, attribute, value]) => `${attribute} ${value}`)),
  );
  const values = [...named].map((one) => one.split(' ') as [string, string]);
  const within = (ending: string, isMeant: (attribute: string) => boolean) =>
    values
      .filter(([name, value]) => isMeant(name) && value.startsWith(base) && value.endsWith(ending))
      .map(([, value]) => value.slice(base.length))
      .filter((address) => existsSync(fileOf(folder, address)));
  const data = within('.json', (name) => name.startsWith('data-'));
  const manifests = within('.webmanifest', (name) => name === 'href');
  const others = [
    ...EVERYWHERE,
    `${language}/${OFFLINE_WORDS}`,
    ...data,
    ...manifests,
    ...searchFiles(folder, language),
    ...assets(folder, texts),
  ];
  return {
    files: sideBySide(folder, pages, [...new Set(others)].sort()),
    pages: pages.length,
    onRequest: [...new Set(within('.pdf', (name) => name === 'href'))]
      .filter((address) => address.startsWith(`${language}/`))
      .sort(),
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

/** What the sitemap lists in the language, the choice of language, the results page, and pages that scripts make. */
function pagesOf({ folder, base }: BuiltSite, language: Language): string[] {
  const own = `${language}/`;
  const listed = [...readFileSync(join(folder, 'sitemap.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)]
    .map(([, address = '']) => new URL(address).pathname.slice(base.length))
    .filter((address) => address.startsWith(own));
  const isListed = new Set(listed);
  const made = readdirSync(join(folder, language), { recursive: true, encoding: 'utf8' })
    .map((file) => own + file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('/index.html') && !file.startsWith(`${own}print/`))
    .map((file) => file.slice(0, -'index.html'.length))
    .filter((address) => !isListed.has(address) && isMadeByScript(fileOf(folder, address)));
  return [...new Set(['', `${own}search/`, ...listed, ...made])].sort();
}

function isMadeByScript(file: string): boolean {
  const html = readFileSync(file, 'utf8');
  return html.includes('noscript:hidden') && elementsIn(readHtml(html), MADE_BY_SCRIPT).length > 0;
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
