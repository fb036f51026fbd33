/** Looks a built site over: links that lead nowhere, ids that stand twice, code behind words, books that are no XML. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { XmlDocument } from 'libxml2-wasm';
import { elementsIn, readHtml } from '../../src/core/html.ts';

interface Page {
  path: string;
  ids: string[];
  /** Addresses in it, by any attribute. */
  addresses: string[];
}

/** @param base the path under which the site is served
 *  @returns a sentence for each flaw */
export function flawsOf(site: string, base: string): string[] {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  const pages = new Map(files.filter((file) => file.endsWith('.html')).map((file) => [file, pageAt(site, file)]));
  return [
    ...[...pages.values()].flatMap((page) => [
      ...repeated(page),
      ...page.addresses.flatMap((address) => leadsWrong(address, page, site, base, pages)),
    ]),
    ...files.filter((file) => file.endsWith('.epub')).flatMap((file) => brokenParts(site, file)),
  ];
}

function pageAt(site: string, path: string): Page {
  const document = readHtml(readFileSync(join(site, path), 'utf8'));
  const values = (name: string) => elementsIn(document, `[${name}]`).map(({ attribs }) => attribs[name] ?? '');
  return { path, ids: values('id'), addresses: ['href', 'src', 'action'].flatMap(values) };
}

function repeated({ path, ids }: Page): string[] {
  return ids.filter((id, index) => id === '' || ids.indexOf(id) < index).map((id) => `${path}: the id "${id}" stands twice`);
}

function leadsWrong(address: string, { path }: Page, site: string, base: string, pages: ReadonlyMap<string, Page>): string[] {
  if (/^(https?:\/\/|mailto:|tel:|data:image)/.test(address)) return [];
  const [before = '', anchor] = address.split('#');
  const bare = before.split('?')[0] ?? '';
  if (bare && !bare.startsWith(base)) return [`${path}: ${address} leads out of the site`];
  const file = bare ? `${bare.slice(base.length)}${bare.endsWith('/') ? 'index.html' : ''}` : path;
  if (!existsSync(join(site, file))) return [`${path}: ${address} leads nowhere`];
  const page = pages.get(file);
  return anchor && page && !page.ids.includes(decodeURIComponent(anchor)) ? [`${path}: ${address} has no such place`] : [];
}

function brokenParts(site: string, file: string): string[] {
  const parts = Object.entries(unzipSync(readFileSync(join(site, file)))).filter(([name]) => /\.(xhtml|opf|xml|svg)$/.test(name));
  return parts.flatMap(([name, bytes]) => {
    try {
      XmlDocument.fromBuffer(bytes).dispose();
      return [];
    } catch (error) {
      return [`${file}: ${name} is no XML (${error instanceof Error ? error.message.trim() : String(error)})`];
    }
  });
}
