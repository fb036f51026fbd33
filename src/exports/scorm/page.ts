/** Makes one offline HTML file of a page that Astro has built: its styles, fonts and script inside, links to the site outside. */
import { createHash } from 'node:crypto';
import { parse } from 'node-html-parser';
import type { Whereabouts } from '../questions.ts';
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

const TYPES: Record<string, string> = { woff2: 'font/woff2', svg: 'image/svg+xml' };

/** Links lead to the public site, in a tab of their own: in its own frame the system would lose the page. */
export function offlinePage({ html, fileAt, script, standard }: Parts, { site, base }: Whereabouts): string {
  const page = parse(html, { comment: false });
  const below = (address: string) => address.slice(base.length);
  const styles = page
    .querySelectorAll('link[rel=stylesheet]')
    .map((link) => new TextDecoder().decode(fileAt(below(link.getAttribute('href')!))))
    .join('\n')
    .replace(/url\((["']?)(\/[^)"']+)\1\)/g, (_, __, address: string) => `url(${inline(address, fileAt(below(address)))})`);
  page
    .querySelectorAll('link, script, meta[http-equiv], meta[property], meta[name=robots]')
    .forEach((element) => element.remove());
  for (const link of page.querySelectorAll('a[href]')) {
    const address = link.getAttribute('href')!;
    if (address.startsWith('#')) continue;
    if (address.startsWith('tel:')) {
      link.replaceWith(...link.childNodes); // no number to call from inside the system's frame
      continue;
    }
    link.setAttribute('href', new URL(address, site).href);
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noopener');
  }
  page.querySelector('html')!.setAttribute('data-standard', standard);
  const safe = script.replaceAll('</script', '<\\/script');
  const head = `<meta http-equiv="content-security-policy" content="${policy(styles, safe)}"><style>${styles}</style>`;
  page.querySelector('head')!.insertAdjacentHTML('beforeend', head);
  page.querySelector('body')!.insertAdjacentHTML('beforeend', `<script>${safe}</script>`);
  return page.toString();
}

function inline(address: string, bytes: Uint8Array): string {
  const type = TYPES[address.split('.').at(-1)!] ?? 'application/octet-stream';
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}

/** The page asks nobody for anything; what it reports goes through the system's own window. */
function policy(styles: string, script: string): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const inside = [`script-src ${hash(script)}`, `style-src ${hash(styles)}`, 'font-src data:', 'img-src data:'];
  return ["default-src 'none'", ...inside, "base-uri 'none'", "form-action 'none'"].join('; ');
}
