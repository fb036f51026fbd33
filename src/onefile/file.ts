/** Puts the file together: styles first, then the first page, all others, the data of search, the script. */
import { removeElement } from 'domutils';
import { attributeOf, elementIn, elementsIn } from '../core/html.ts';
import { sheetsOf } from '../read/built-site.ts';
import { dataAddress, inlineScript, offlinePolicy } from '../exports/offline.ts';
import { shortClassNames } from './class-names.ts';
import { compact } from './compact.ts';
import { packedElement } from './pack.ts';
import { share } from './shared.ts';
import { escaped, prepare, readdress, sectionOf, type Site, type SitePage } from './site-page.ts';
import type { Styles } from './styles.ts';

export interface FileParts {
  language: string;
  site: Site;
  /** The first one first. */
  pages: readonly SitePage[];
  styles: Styles;
  /** Sheets for every page. */
  everywhere: readonly string[];
  script: string;
  /** Files that scripts ask for, by the paths under which they do. */
  data: ReadonlyMap<string, string>;
  icon: Uint8Array;
  /** Id that search has for a page. */
  searchId: (page: SitePage) => string | undefined;
}

export function assemble(parts: FileParts): string {
  const { language, site, pages, styles, everywhere, data, icon } = parts;
  const [first] = pages;
  if (!first) throw new Error(`There is no page in "${language}".`);
  const script = inlineScript(parts.script);
  const names = shortClassNames(
    pages.map(({ html }) => html),
    [...everywhere, ...styles.sheets.values()].join(''),
    script,
  );
  names.inHtml(pages.map(({ html }) => html));
  const always = [styles.fonts, ...everywhere.map(names.inStyles)];
  const sheets = [...styles.sheets.values()].map(names.inStyles);
  const frame = frameOf(pages, site);
  const shared = share(
    pages.map((page) => prepare(page, site)),
    [...always, ...sheets].join(''),
  );
  const order = [...styles.sheets.keys()];
  const sections = pages.map((page) => sectionOf(page, dataOf(page, order, parts.searchId(page))));
  return [
    `<!DOCTYPE html><html lang="${language}" data-root="${escaped(site.root)}"><head><meta charset="utf-8">`,
    `<meta http-equiv="content-security-policy" content="${offlinePolicy([...always, ...sheets], script)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(titleOf(first))}</title>`,
    compact(elementsIn(first.html, 'meta[name=description], meta[name=theme-color]')),
    `<link rel="icon" href="${dataAddress('favicon.svg', icon)}" type="image/svg+xml">`,
    ...always.map((css) => `<style>${css}</style>`),
    ...sheets.map((css, index) => `<style data-style="${index}">${css}</style>`),
    `</head><body>${frame.above}`,
    ...sections,
    frame.below,
    ...phaseLines(pages),
    ...[...data].map(([path, text]) => packedElement(`data-file="${path}"`, text)),
    packedElement('id="shared"', JSON.stringify(shared)),
    `<script>${script}</script></body></html>\n`,
  ].join('\n');
}

/** Header and footer, of a page whose header can search: the script takes that away where it is not wanted. */
function frameOf(pages: readonly SitePage[], site: Site): { above: string; below: string } {
  const page = pages.find(canSearch) ?? pages[0];
  if (!page) throw new Error('There is no page.');
  const [skip, header, footer] = ['body > a', 'body > header', 'body > footer'].map((selector) => elementIn(page.html, selector));
  if (!skip || !header || !footer) throw new Error('The page has no frame.');
  elementsIn(header, 'script').forEach(removeElement);
  for (const part of [header, footer]) readdress(part, page.path, site);
  const main = `<main id="content" class="${escaped(attributeOf(elementIn(page.html, 'main'), 'class'))}">`;
  return { above: compact([skip, header]) + main, below: `</main>${compact([footer])}` };
}

function canSearch({ html }: SitePage): boolean {
  return elementsIn(html, 'body > header search-box').length > 0;
}

/** What the script must know of a page. */
function dataOf(page: SitePage, order: readonly string[], search: string | undefined): Record<string, string | undefined> {
  const { html } = page;
  const languages = elementsIn(html, 'body > header a[data-language][rel=alternate]');
  return {
    title: titleOf(page),
    phase: elementIn(html, 'body').attribs['data-phase'],
    styles: sheetsOf(page.html)
      .map((sheet) => order.indexOf(sheet))
      .join(' '),
    languages: languages.map((link) => attributeOf(link, 'data-language')).join(' '),
    search,
    searches: canSearch(page) ? undefined : '',
  };
}

/** The line above the pages of each phase, once. */
function phaseLines(pages: readonly SitePage[]): string[] {
  const lines = new Map<string, string>();
  for (const { html } of pages) {
    const phase = elementIn(html, 'body').attribs['data-phase'];
    const main = elementIn(html, 'main');
    const [line] = elementsIn(html, 'body > div').filter((above) => above.next === main || above.next?.next === main);
    if (phase && line) lines.set(phase, compact([line]));
  }
  return [...lines].map(([phase, line]) => `<template data-line-of-phase="${phase}">${line}</template>`);
}

function titleOf({ html }: SitePage): string {
  const [text] = elementIn(html, 'title').children;
  return text?.type === 'text' ? text.data : '';
}
