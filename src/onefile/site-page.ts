/** Reads a page of the built site for the file: what the frame must know of it, and its content with addresses that hold in the file. */
import type { Document, Element } from 'domhandler';
import { removeElement } from 'domutils';
import { attributeOf, elementIn, elementsIn } from '../core/html.ts';
import { compact } from './compact.ts';
import { REFERENCES } from './references.ts';

/** Where the site stands, and what of it the file has. */
export interface Site {
  /** Public address of the language's first page, with a slash at its end. */
  root: string;
  /** Path of that page on its host: "/base/en/". */
  path: string;
  /** Addresses below it of all pages in the file, each between slashes; "/" is the first one. */
  has: ReadonlySet<string>;
}

export interface SitePage {
  /** "/techniques/limits/" */
  path: string;
  html: Document;
}

/** The address that a link has in the file: a fragment for a page of the file, the public address for anything else. */
export function addressInFile(href: string, from: string, { root, has }: Site): string {
  const address = new URL(href, new URL(from.slice(1), root));
  const below = address.href.startsWith(root) ? `/${address.href.slice(root.length)}` : undefined;
  return below !== undefined && has.has(below.replace(/[?#].*$/s, '')) ? `#${below}` : address.href;
}

/** Rewrites the links, forms and roots within; a place of the page itself gets the page's address before it. */
export function readdress(within: Document | Element, from: string, site: Site): void {
  for (const link of elementsIn(within, 'a[href], area[href]')) {
    const href = attributeOf(link, 'href');
    if (!/^(tel|mailto|data):/.test(href)) link.attribs['href'] = addressInFile(href, from, site);
  }
  for (const form of elementsIn(within, 'form[action]'))
    form.attribs['action'] = addressInFile(attributeOf(form, 'action'), from, site);
  for (const { attribs } of elementsIn(within, `[data-root="${site.path}"]`)) attribs['data-root'] = '#/';
}

/** Makes the main part of a page fit for the file. */
export function prepare({ path, html }: SitePage, site: Site): Element {
  const main = elementIn(html, 'main');
  elementsIn(main, 'script[src]').forEach(removeElement);
  readdress(main, path, site);
  return main;
}

/** One section of the file. @param data attributes that the script reads, by their names without "data-" */
export function sectionOf({ path, html }: SitePage, data: Record<string, string | undefined>): string {
  const main = elementIn(html, 'main');
  for (const element of elementsIn(main, REFERENCES.map((name) => `[${name}]`).join(', '))) {
    for (const name of REFERENCES) {
      const value = element.attribs[name];
      if (value) element.attribs[name] = value.replace(/\S+/g, (id) => `${path}#${id}`);
    }
  }
  const attributes = Object.entries(data)
    .flatMap(([name, value]) => (value === undefined ? [] : ` data-${name}="${escaped(value)}"`))
    .join('');
  return `<section id="${path}" data-page${attributes}>${compact(main.children).trim()}</section>`;
}

export function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
