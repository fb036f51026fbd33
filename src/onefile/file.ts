/** Puts the file together: styles first, then the first page, all others, the data of search, the script. */
import { asHtml, attributeOf, elementIn, elementsIn } from '../core/html.ts';
import { dataAddress, inlineScript, offlinePolicy } from '../exports/offline.ts';
import { escaped, readdress, sectionOf, type Site, type SitePage } from './site-page.ts';
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

export function assemble({ language, site, pages, styles, everywhere, script, data, icon, searchId }: FileParts): string {
  const [first] = pages;
  if (!first) throw new Error(`There is no page in "${language}".`);
  const framed = pages.find(({ html }) => elementsIn(html, 'header.site search-box').length) ?? first;
  const header = elementIn(framed.html, 'header.site');
  const footer = elementIn(framed.html, 'footer.site');
  const skip = elementIn(framed.html, 'a.skip');
  for (const part of [header, footer]) readdress(part, framed.path, site);
  elementsIn(header, 'script').forEach(({ attribs }) => delete attribs['src']);
  const names = [...styles.sheets.keys()];
  const lines = new Map<string, string>();
  const sections = pages.map((page) => {
    const { html } = page;
    const phase = elementIn(html, 'body').attribs['data-phase'];
    const line = elementsIn(html, 'body > .page.screen-only')[0];
    if (phase && line) lines.set(phase, asHtml(line));
    return sectionOf(page, site, {
      title: titleOf(page),
      phase,
      styles: sheetsOf(page)
        .map((sheet) => names.indexOf(sheet))
        .join(' '),
      languages: elementsIn(html, 'header.site a[data-language][rel=alternate]')
        .map((link) => attributeOf(link, 'data-language'))
        .join(' '),
      search: searchId(page),
      searches: elementsIn(html, 'header.site search-box').length ? undefined : '',
    });
  });
  const inHead = [styles.fonts, ...everywhere];
  const all = [...inHead, ...styles.sheets.values()];
  const safe = inlineScript(script);
  return [
    `<!DOCTYPE html><html lang="${language}" data-root="${escaped(site.root)}"><head><meta charset="utf-8">`,
    `<meta http-equiv="content-security-policy" content="${offlinePolicy(all, safe)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(titleOf(first))}</title>`,
    elementsIn(first.html, 'meta[name=description], meta[name=theme-color]').map((meta) => asHtml(meta)).join(''),
    `<link rel="icon" href="${dataAddress('favicon.svg', icon)}" type="image/svg+xml">`,
    ...inHead.map((css) => `<style>${css}</style>`),
    ...[...styles.sheets.values()].map((css, index) => `<style data-sheet="${index}">${css}</style>`),
    `</head><body>${asHtml(skip)}${asHtml(header)}`,
    `<main id="content" class="${attributeOf(elementIn(first.html, 'main'), 'class')}">`,
    ...sections,
    `</main>${asHtml(footer)}`,
    ...[...lines].map(([phase, line]) => `<template data-line-of-phase="${phase}">${line}</template>`),
    ...[...data].map(([path, text]) => `<script type="application/json" data-file="${path}">${text.replaceAll('<', '\\u003c')}</script>`),
    `<script>${safe}</script></body></html>\n`,
  ].join('\n');
}

export function sheetsOf({ html }: SitePage): string[] {
  return elementsIn(html, 'link[rel=stylesheet]').map((link) => attributeOf(link, 'href'));
}

function titleOf({ html }: SitePage): string {
  const [text] = elementIn(html, 'title').children;
  return text?.type === 'text' ? text.data : '';
}
