/** Addresses of all listed pages, as a sitemap that pairs the languages. */
import type { Language } from '../core/languages.ts';
import { escapeXml } from '../core/text.ts';
import { REGISTRY } from '../kinds/registry.ts';
import { isEntryKind } from '../kinds/handbook.ts';
import { KIND_NAMES, SCHEMAS } from '../kinds/schemas.ts';
import { withBase } from './i18n.ts';
import { openHandbook } from './page.ts';

export function sitemap(): string {
  const handbook = openHandbook();
  const everywhere = handbook.languages.map(({ code }) => code);
  const listed = KIND_NAMES.filter(isEntryKind).filter((kind) => REGISTRY[kind].pages);
  const pages: { path: string; languages: Language[] }[] = [
    { path: '/', languages: everywhere },
    ...listed.flatMap((kind) => {
      const list = `/${SCHEMAS[kind].folder}/`;
      const entries = handbook.entries[kind].map(({ id, words }) => ({ path: `${list}${id}/`, languages: Object.keys(words) }));
      return [{ path: list, languages: everywhere }, ...entries];
    }),
  ];
  const address = (path: string, language: Language) =>
    escapeXml(new URL(withBase(`${language}${path}`), handbook.house.site).href);
  const urls = pages.flatMap(({ path, languages }) =>
    languages.map((language) => {
      const alternates = languages
        .map((other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${address(path, other)}"/>`)
        .join('');
      return `<url><loc>${address(path, language)}</loc>${alternates}</url>`;
    }),
  );
  const names = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${names}>\n${urls.join('\n')}\n</urlset>\n`;
}
