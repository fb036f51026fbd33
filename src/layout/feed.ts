/** What has changed in one language, as an Atom feed (RFC 4287): an entry for each change of a page, newest first. */
import { changesOf } from '../core/changes.ts';
import { fillPlaceholders, housePlaceholders } from '../core/placeholders.ts';
import { escapeXml } from '../core/text.ts';
import type { LocalHandbook } from '../kinds/local-handbook.ts';
import { isEntryKind } from '../kinds/handbook.ts';
import { REGISTRY } from '../kinds/registry.ts';
import { KIND_NAMES } from '../kinds/schemas.ts';
import { publicAddress } from './alternates.ts';
import type { I18n } from './i18n.ts';

/** Where the feed of each language lies below its first page. */
export const FEED = 'feed.xml';

export function feed(handbook: LocalHandbook, { language, t }: I18n): string {
  const { site } = handbook.house;
  const changes = pagesIn(handbook)
    .flatMap((entry) => changesOf(entry).map(({ on, what }) => ({ entry, on, what: what ?? { text: entry.summary } })))
    .sort((a, b) => b.on.localeCompare(a.on));
  const home = publicAddress(`/${language}/`, site);
  const entries = changes.map(({ entry: { path, title }, on, what }) => {
    const address = publicAddress(`/${language}${path}`, site);
    return [
      `<id>${tagOf(address, on)}</id>`,
      `<title>${escapeXml(title)}</title>`,
      `<updated>${instant(on)}</updated>`,
      `<link rel="alternate" type="text/html" href="${escapeXml(address)}"/>`,
      `<summary${what.lang ? ` xml:lang="${what.lang}"` : ''}>${escapeXml(what.text)}</summary>`,
    ].join('');
  });
  const head = [
    `<id>${escapeXml(home + FEED)}</id>`,
    `<title>${escapeXml(`${t('site.name')} – ${t('site.feed')}`)}</title>`,
    `<subtitle>${escapeXml(t('site.about'))}</subtitle>`,
    `<updated>${instant(changes[0]?.on ?? '1970-01-01')}</updated>`,
    `<author><name>${escapeXml(handbook.house.organisation || t('site.name'))}</name></author>`,
    `<rights>${escapeXml(t('site.licence'))}</rights>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(home + FEED)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(home)}"/>`,
  ];
  const lines = [...head, ...entries.map((entry) => `<entry>${entry}</entry>`)].join('\n');
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">\n${lines}\n</feed>\n`;
  return fillPlaceholders(xml, housePlaceholders(handbook.house));
}

/** What is written in the language and has a page. */
function pagesIn(handbook: LocalHandbook) {
  return KIND_NAMES.filter(isEntryKind)
    .filter((kind) => REGISTRY[kind].pages)
    .flatMap((kind) => handbook.written(kind))
    .flatMap((entry) => ('summary' in entry ? [entry] : []));
}

/** A name that never changes for one change of one page (RFC 4151), so that a reader is told of each once. */
function tagOf(address: string, on: string): string {
  const { host, pathname } = new URL(address);
  return escapeXml(`tag:${host},${on}:${pathname}`);
}

/** @param day YYYY-MM-DD */
function instant(day: string): string {
  return `${day}T00:00:00Z`;
}
