/** Addresses of all listed pages, as a sitemap that pairs the languages. */
import type { Language } from '../core/languages.ts';
import { everywhere } from './page.ts';
import { open } from '../read/open.ts';
import { at } from './i18n.ts';

const LISTED = ['techniques', 'articles', 'reference', 'checklists', 'quizzes', 'scenarios', 'maps'] as const;

export async function entryAddresses(): Promise<string> {
  const handbook = await open();
  const all = everywhere(handbook);
  const pages: { path: string; languages: Language[] }[] = [
    { path: '/', languages: all },
    ...LISTED.flatMap((collection) => [
      { path: `/${collection}/`, languages: all },
      ...handbook[collection].map(({ id, words }) => ({ path: `/${collection}/${id}/`, languages: Object.keys(words) })),
    ]),
  ];
  const address = (path: string, language: Language) => new URL(at(`${language}${path}`), handbook.house.site).href;
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
