/** Addresses of all listed pages, as a sitemap that pairs the languages and tells when each last changed. */
import { escapeXml } from '../core/text.ts';
import { alternatesOf, publicAddress, type Alternate } from './alternates.ts';
import type { Handbook } from '../kinds/handbook.ts';
import { listedPages } from './listed-pages.ts';

export function sitemap(handbook: Handbook): string {
  const { site } = handbook.house;
  const urls = listedPages(handbook).flatMap(({ path, languages }) => {
    const alternates = alternatesOf(path, [...languages.keys()], site);
    const inEach = [...languages].map(([code, day]) => urlOf(publicAddress(`/${code}${path}`, site), alternates, day));
    const days = [...languages.values()].filter((day) => day !== undefined);
    return path === '/' ? [urlOf(publicAddress('/', site), alternates, days.sort().at(-1)), ...inEach] : inEach;
  });
  const names = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${names}>\n${urls.join('\n')}\n</urlset>\n`;
}

function urlOf(address: string, alternates: readonly Alternate[], day: string | undefined): string {
  const links = alternates.map(
    ({ hreflang, href }) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeXml(href)}"/>`,
  );
  const changed = day ? `<lastmod>${day}</lastmod>` : '';
  return `<url><loc>${escapeXml(address)}</loc>${changed}${links.join('')}</url>`;
}
