/** Makes the file of each language from the built site. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf, isData, namedIn, pagesOf, sheetsOf, type BuiltSite } from '../read/built-site.ts';
import { attributeOf, elementsIn, readHtml } from '../core/html.ts';
import { fileName } from '../core/file-names.ts';
import type { DataFiles } from '../search/data-files.ts';
import type { SummariesFile } from '../search/page-summaries.ts';
import { assemble } from './file.ts';
import { bundleScript, sourcesOf } from './script.ts';
import type { Site, SitePage } from './site-page.ts';
import { gatherStyles } from './styles.ts';

export interface NamedSite extends BuiltSite {
  /** Public address of its host: "https://example.org". */
  host: string;
  /** Its name in each language. */
  names: Record<string, string>;
}

export interface Written {
  name: string;
  bytes: number;
}

/** @param out folder for "{site}-{language}.html" */
export async function writeOneFiles(site: NamedSite, out: string): Promise<Written[]> {
  mkdirSync(out, { recursive: true });
  const written: Written[] = [];
  for (const [language, siteName] of Object.entries(site.names)) {
    const name = fileName(siteName, { id: '', language, ending: '.html' });
    const html = await oneFile(site, language);
    writeFileSync(join(out, name), html);
    written.push({ name, bytes: Buffer.byteLength(html) });
  }
  return written;
}

async function oneFile({ folder, host, base }: NamedSite, language: string): Promise<string> {
  const path = `${base}${language}/`;
  const root = new URL(path, host).href;
  const bytesOf = (address: string) => readFileSync(join(folder, address.slice(base.length)));
  const textOf = (address: string) => bytesOf(address).toString('utf8');
  const read = pagesOf({ folder, base }, language).map((address) => ({
    path: address.slice(language.length),
    text: readFileSync(fileOf(folder, address), 'utf8'),
  }));
  const pages: SitePage[] = read.map(({ path: page, text }) => ({ path: page, html: readHtml(text) }));
  const site: Site = { root, path, has: new Set(pages.map((page) => page.path)) };
  const built = pages.flatMap(({ html }) => elementsIn(html, 'script[src]').map((script) => attributeOf(script, 'src')));
  const script = await bundleScript(sourcesOf(built));
  const styles = gatherStyles(
    pages.map(({ html }) => sheetsOf(html)),
    textOf,
    bytesOf,
  );
  const assets = readdirSync(join(folder, '_astro'));
  const loose = script.sheets.map((sheet) => {
    const made = assets.find((asset) => asset.endsWith('.css') && asset.startsWith(sheet.replace(/css$/, '')));
    if (!made) throw new Error(`The site has no ${sheet}.`);
    return textOf(`${base}_astro/${made}`);
  });
  const { ids, data } = searchData(textOf, base, language);
  const asked = namedIn(
    read.map(({ text }) => text),
    base,
    isData,
  );
  for (const address of asked) if (!data.has(base + address)) data.set(base + address, textOf(base + address));
  return assemble({
    language,
    site,
    pages,
    styles,
    everywhere: [...loose, readFileSync(join(import.meta.dirname, 'style.css'), 'utf8')],
    script: script.text,
    data,
    icon: bytesOf(`${base}favicon.svg`),
    searchId: (page) => ids.get(page.path),
  });
}

/** What search asks for in a language, and its ids of pages. */
function searchData(textOf: (address: string) => string, base: string, language: string) {
  const list = `${base}search/files.json`;
  // The build wrote them, with the same types.
  const files: DataFiles = JSON.parse(textOf(list));
  const listed = files[language];
  if (!listed) throw new Error(`${list} has no "${language}".`);
  const { postings: _, ...own } = listed; // its index is made of the texts themselves
  const data = new Map([[list, JSON.stringify({ [language]: own })]]);
  for (const name of Object.values(own)) data.set(`${base}search/${name}`, textOf(`${base}search/${name}`));
  const summaries: SummariesFile = JSON.parse(textOf(`${base}search/${own.summaries}`));
  const names = summaries.ids.split(' ');
  const ids = new Map(summaries.paths.split(' ').map((page, index) => [`/${page}/`, names[index]]));
  return { ids, data };
}
