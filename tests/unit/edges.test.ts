/** What machines read of the site: the feed of changes, the sitemap, locales; and which language a browser asks for. */
import { readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { changesOf } from '../../src/core/changes.ts';
import { localeOf } from '../../src/core/locale.ts';
import { loadHandbook } from '../../src/kinds/load.ts';
import { localHandbook } from '../../src/kinds/local-handbook.ts';
import { feed } from '../../src/layout/feed.ts';
import { preferred } from '../../src/layout/frame/reader-language.client.ts';
import { createI18n } from '../../src/layout/i18n.ts';
import { sitemap } from '../../src/layout/sitemap.ts';
import { fixtureHandbook, handbookWith } from '../setup/fixture-handbook.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What the elements that a path names hold. */
function textsAt(xml: string, path: string, names: Record<string, string>): string[] {
  using document = XmlDocument.fromString(xml);
  return document.find(path, names).map((node) => node.content);
}

describe('the changes of an entry', () => {
  const what = (text: string) => ({ text });
  test.each([
    ['an original', { changedOn: '2026-01-01', updated: '2026-01-01' }, ['2026-01-01 ']],
    ['a translation', { changedOn: '2026-02-02', follows: '2026-01-01' }, ['2026-01-01 ']],
    ['a file of every language', { changedOn: '2026-02-02' }, ['2026-02-02 ']],
    [
      'a sheet whose words changed after what was told',
      { changedOn: '2026-03-03', updated: '2026-03-03', changes: [{ on: '2026-01-01', what: what('First.') }] },
      ['2026-03-03 ', '2026-01-01 First.'],
    ],
    [
      'a sheet whose words changed as was told',
      {
        changedOn: '2026-03-03',
        updated: '2026-03-03',
        changes: [
          { on: '2026-04-04', what: what('A line less.') },
          { on: '2026-03-03', what: what('Second.') },
        ],
      },
      ['2026-04-04 A line less.', '2026-03-03 Second.'],
    ],
  ])('%s', (_, entry, expected) => {
    expect(changesOf(entry).map((change) => `${change.on} ${change.what?.text ?? ''}`)).toEqual(expected);
  });
});

const ATOM = { a: 'http://www.w3.org/2005/Atom' };

function feedIn(language: string, handbook = fixtureHandbook()): string {
  return feed(localHandbook(handbook, language), createI18n(handbook, language));
}

describe.each(['en', 'et', 'ru'])('the feed in %s', (language) => {
  const xml = feedIn(language);

  test('is valid Atom', () => {
    using schema = XmlDocument.fromBuffer(readFileSync('tests/unit/atom.rng'));
    using validator = RelaxNGValidator.fromDoc(schema);
    const says = (text: string) => {
      using document = XmlDocument.fromString(text);
      validator.validate(document);
    };
    says(xml);
    expect(() => says(xml.replace(/<updated>[^<]*<\/updated>/, ''))).toThrow();
  });

  test('has the changes of what is written in it, newest first, each under a name of its own', () => {
    const local = localHandbook(fixtureHandbook(), language);
    const titles = textsAt(xml, '//a:entry/a:title', ATOM);
    for (const { title } of local.written('checklist')) expect(titles).toContain(title);
    for (const { title, language: written } of local.all('technique')) {
      expect(titles.includes(title)).toBe(written === language);
    }
    const days = textsAt(xml, '//a:entry/a:updated', ATOM);
    expect(days).toEqual([...days].sort().reverse());
    expect(textsAt(xml, '/a:feed/a:updated', ATOM)).toEqual(days.slice(0, 1));
    const ids = textsAt(xml, '//a:entry/a:id', ATOM);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('leaves no placeholder, and names itself', () => {
    expect(xml).not.toMatch(/\{\w+\}/);
    const self = textsAt(xml, '/a:feed/a:link[@rel="self"]/@href', ATOM);
    expect(self).toEqual([`${fixtureHandbook().house.site}/${language}/feed.xml`]);
  });
});

test('a change of words is a new entry of the feed, and what is special in XML stays text', () => {
  const file = 'content/articles/order/en.mdx';
  const words = readFileSync(`tests/fixtures/handbook/${file}`, 'utf8');
  const find = /^updated: .*$/m.exec(words)?.[0] ?? '';
  const title = /^title: .*$/m.exec(words)?.[0] ?? '';
  const root = handbookWith([
    { file, find, by: 'updated: 2026-11-25' },
    { file, find: title, by: 'title: Pause <b>&</b> "wait"' },
  ]);
  const changed = feedIn('en', loadHandbook(root));
  expect(textsAt(changed, '//a:entry[1]/a:title', ATOM)).toEqual(['Pause <b>&</b> "wait"']);
  const [id] = textsAt(changed, '//a:entry[1]/a:id', ATOM);
  expect(id).toMatch(/,2026-11-25:\/en\/articles\/order\/$/);
  expect(textsAt(feedIn('en'), '//a:id', ATOM)).not.toContain(id);
});

describe('the sitemap', () => {
  const names = { s: 'http://www.sitemaps.org/schemas/sitemap/0.9', x: 'http://www.w3.org/1999/xhtml' };
  const handbook = fixtureHandbook();
  const { site } = handbook.house;
  const xml = sitemap(handbook);
  using document = XmlDocument.fromString(xml);
  const urls = new Map(
    document.find('//s:url', names).map((url) => {
      const texts = (path: string) => url.find(path, names).map((node) => node.content);
      const [languages, addresses] = [texts('x:link/@hreflang'), texts('x:link/@href')];
      const alternates = languages.map((code, index) => `${code} ${addresses[index] ?? ''}`);
      return [texts('s:loc')[0] ?? '', { days: texts('s:lastmod'), alternates }];
    }),
  );

  test('tells a day for each page, of lists the latest in them', () => {
    const days = [...urls.values()].flatMap(({ days }) => days);
    expect(days).toHaveLength(urls.size);
    expect(days.filter((day) => !DAY.test(day))).toEqual([]);
    expect(urls.get(`${site}/en/`)?.days).toEqual([...days].sort().slice(-1));
    expect(urls.get(`${site}/`)?.days).toEqual([...days].sort().slice(-1));
  });

  test('has the root, which is for those who speak none of the languages', () => {
    const codes = handbook.languages.map(({ code }) => `${code} ${site}/${code}/`);
    expect(urls.get(`${site}/`)?.alternates).toEqual([...codes, `x-default ${site}/`]);
    expect(urls.get(`${site}/ru/`)?.alternates).toEqual([...codes, `x-default ${site}/`]);
  });

  test('every page that a page points to points back, in the same words', () => {
    for (const [address, { alternates }] of urls) {
      expect(alternates.join()).toContain(address);
      expect(alternates.filter((alternate) => alternate.startsWith('x-default '))).toHaveLength(1);
      for (const alternate of alternates) expect(urls.get(alternate.split(' ')[1] ?? '')?.alternates).toEqual(alternates);
    }
  });

  test('a day moves with the words of its own language', () => {
    const file = 'content/techniques/listen/en.mdx';
    const find = /^updated: .*$/m.exec(readFileSync(`tests/fixtures/handbook/${file}`, 'utf8'))?.[0] ?? '';
    const changed = sitemap(loadHandbook(handbookWith([{ file, find, by: 'updated: 2026-11-25' }])));
    const dayOf = (address: string) => textsAt(changed, `//s:url[s:loc="${site}${address}"]/s:lastmod`, names);
    expect(dayOf('/en/techniques/listen/')).toEqual(['2026-11-25']);
    expect(dayOf('/en/techniques/')).toEqual(['2026-11-25']);
    expect(dayOf('/et/techniques/listen/')).toEqual(urls.get(`${site}/et/techniques/listen/`)?.days);
  });
});

test.each([
  ['en', 'en_GB'],
  ['et', 'et_EE'],
  ['ru', 'ru_RU'],
])('the locale of %s is %s', (language, locale) => expect(localeOf(language)).toBe(locale));

test.each([
  [['et-EE', 'en'], 'et'],
  [['ja', 'EN-us', 'et'], 'en'],
  [['ja'], undefined],
  [[], undefined],
  [['eto'], undefined],
])('a browser that asks for %j is offered %s', (asked, language) => expect(preferred(['en', 'et'], asked)).toBe(language));
