/** Makes an offline page of one that Astro has built: its styles with their fonts and its script in two files beside it, which pages
 * of a course share; links lead to the site outside. */
import { createHash } from 'node:crypto';
import type { Element } from 'domhandler';
import { appendChild, prepend, removeElement } from 'domutils';
import { asHtml, attributeOf, elementIn, elementsIn, readHtml } from '../../core/html.ts';
import { dataAddress } from '../offline.ts';
import type { SiteAddress } from '../parts/exported-file.ts';
import type { Standard } from './manifest.ts';

/** What the page needs beside its HTML. */
export interface Parts {
  html: string;
  /** A file of the site by its address below the base, as the page and its styles name it: "_astro/quiz.css". */
  fileAt: (path: string) => Uint8Array;
  /** The whole script, with nothing left to import. */
  script: string;
  standard: Standard;
  /** The way from the page to the top of the package: "" or "../". */
  up: string;
}

export interface OfflinePage {
  html: string;
  /** Its styles and script: names from the top of the package, which tell the content. */
  files: Record<string, string>;
}

/** The page asks nobody but its package, which stands on a server or on a disk. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' file:",
  "style-src 'self' file:",
  'font-src data:',
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Links lead to the public site, in a tab of their own: in its own frame the system would lose the page. */
export function offlinePage({ html, fileAt, script, standard, up }: Parts, { site, base }: SiteAddress): OfflinePage {
  const page = readHtml(html);
  const below = (address: string) => address.slice(base.length);
  const styles = elementsIn(page, 'link[rel=stylesheet]')
    .map((link) => new TextDecoder().decode(fileAt(below(attributeOf(link, 'href')))))
    .join('\n')
    .replace(/url\((["']?)(\/[^)"']+)\1\)/g, (_, __, address: string) => `url(${dataAddress(address, fileAt(below(address)))})`);
  elementsIn(page, 'link, script, meta[http-equiv], meta[property], meta[name=robots]').forEach(removeElement);
  for (const link of elementsIn(page, 'a[href]')) {
    const address = attributeOf(link, 'href');
    if (address.startsWith('#')) continue;
    if (address.startsWith('tel:')) {
      unwrap(link); // no number to call from inside the system's frame
      continue;
    }
    Object.assign(link.attribs, { href: new URL(address, site).href, target: '_blank', rel: 'noopener' });
  }
  elementIn(page, 'html').attribs['data-standard'] = standard;
  const files = { [sharedName(styles, 'css')]: styles, [sharedName(script, 'js')]: script };
  const [style = '', code = ''] = Object.keys(files).map((name) => up + name);
  const policy = `<meta http-equiv="content-security-policy" content="${POLICY}">`;
  append(elementIn(page, 'head'), `${policy}<link rel="stylesheet" href="${style}">`);
  append(elementIn(page, 'body'), `<script src="${code}"></script>`);
  return { html: asHtml(page), files };
}

/** The same for the same content. */
function sharedName(content: string, ending: string): string {
  return `shared/${createHash('sha256').update(content).digest('hex').slice(0, 12)}.${ending}`;
}

/** Leaves what stands in an element, without the element. */
function unwrap(element: Element): void {
  for (const child of [...element.children]) prepend(element, child);
  removeElement(element);
}

function append(parent: Element, html: string): void {
  for (const child of [...readHtml(html).children]) appendChild(parent, child);
}
