/** Reads the finished site: which pages a language has, and what they ask for. Addresses are without the base: "en/techniques/limits/". */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyNode } from 'domhandler';
import { elementsIn, readHtml } from '../core/html.ts';
import type { Language } from '../core/languages.ts';

export interface BuiltSite {
  folder: string;
  /** Path of the site on its host, with slashes at both ends. */
  base: string;
}

/** A page that its script makes is listed nowhere, having nothing of its own. */
const MADE_BY_SCRIPT = 'main > [class~="noscript:hidden"]';

/** On the element that holds a page's styles: the addresses of the sheets that they were. */
export const SHEETS = 'data-sheets';

/** Addresses of the sheets whose styles a page has, in their order. */
export function sheetsOf(page: AnyNode): string[] {
  return elementsIn(page, `style[${SHEETS}]`).flatMap(({ attribs }) => attribs[SHEETS]?.split(' ') ?? []);
}

/** The file in which an address lies. */
export const fileOf = (folder: string, address: string) =>
  join(folder, /(^|\/)$/.test(address) ? `${address}index.html` : address);

/** A language's first page, its results page, what else the sitemap lists in its order, and the pages that scripts make. */
export function pagesOf({ folder, base }: BuiltSite, language: Language): string[] {
  const own = `${language}/`;
  const listed = [...readFileSync(join(folder, 'sitemap.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)]
    .map(([, address = '']) => new URL(address).pathname.slice(base.length))
    .filter((address) => address.startsWith(own));
  const pages = new Set([own, `${own}search/`, ...listed]);
  const made = readdirSync(join(folder, language), { recursive: true, encoding: 'utf8' })
    .map((file) => own + file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('/index.html') && !file.startsWith(`${own}print/`))
    .map((file) => file.slice(0, -'index.html'.length))
    .filter((address) => !pages.has(address) && isMadeByScript(fileOf(folder, address)));
  return [...pages, ...made.sort()];
}

function isMadeByScript(file: string): boolean {
  const html = readFileSync(file, 'utf8');
  return html.includes('noscript:hidden') && elementsIn(readHtml(html), MADE_BY_SCRIPT).length > 0;
}

/** Attributes that may name a file that is no page. */
const NAMED = / (data-[\w-]+|href)="([^"\s]+\.\w+)"/g;

/** Addresses of files that pages name, each once, in their order. Those of other hosts are not among them. */
export function namedIn(
  pages: readonly string[],
  base: string,
  isMeant: (attribute: string, address: string) => boolean,
): string[] {
  const named = pages.flatMap((page) => [...page.matchAll(NAMED)]);
  const meant = named.flatMap(([, attribute = '', value = '']) => {
    const address = value.slice(base.length);
    return value.startsWith(base) && isMeant(attribute, address) ? [address] : [];
  });
  return [...new Set(meant)];
}

/** Data that a page hands over to its script by address. */
export const isData = (attribute: string, address: string) => attribute.startsWith('data-') && address.endsWith('.json');
