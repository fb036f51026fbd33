/** Makes one offline HTML file of a page that Astro has built: its styles, fonts and script inside, links to the site outside. */
import type { Element } from 'domhandler';
import { appendChild, prepend, removeElement } from 'domutils';
import { asHtml, attributeOf, elementIn, elementsIn, readHtml } from '../../core/html.ts';
import { dataAddress, inlineScript, offlinePolicy } from '../offline.ts';
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
}

/** Links lead to the public site, in a tab of their own: in its own frame the system would lose the page. */
export function offlinePage({ html, fileAt, script, standard }: Parts, { site, base }: SiteAddress): string {
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
  const safe = inlineScript(script);
  const head = `<meta http-equiv="content-security-policy" content="${offlinePolicy([styles], safe)}"><style>${styles}</style>`;
  append(elementIn(page, 'head'), head);
  append(elementIn(page, 'body'), `<script>${safe}</script>`);
  return asHtml(page);
}

/** Leaves what stands in an element, without the element. */
function unwrap(element: Element): void {
  for (const child of [...element.children]) prepend(element, child);
  removeElement(element);
}

function append(parent: Element, html: string): void {
  for (const child of [...readHtml(html).children]) appendChild(parent, child);
}
