/** Every link of every page leads somewhere: at the root, and under a base path in a handbook of which one language is hardly begun. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'domhandler';
import { describe, expect, test } from 'vitest';
import { elementsIn, readHtml } from '../../src/core/html.ts';
import { settings } from '../../src/read/settings.ts';
import { FIXTURE, LEFT_OVER, ROOT } from '../setup/build-site.ts';
import { fileOf, pagesIn } from './browser.ts';
import { elementsInWhole } from './whole-page.ts';

const AWAY = /^(https?:|mailto:|tel:|data:)./; // "mailto:" alone leads nowhere

interface Link {
  page: string;
  element: string;
  address: string;
  hreflang: string | undefined;
}

/** Every address that an element of a page names. */
function linksOf(page: string, html: string): Link[] {
  const addressed = elementsInWhole(readHtml(html), '[href], [src], [action]');
  return addressed.map(({ name, attribs }: Element) => ({
    page,
    element: name,
    address: attribs['href'] ?? attribs['src'] ?? attribs['action'] ?? '',
    hreflang: attribs['hreflang'],
  }));
}

describe.each([ROOT, FIXTURE])('under $base', ({ root, folder, base }) => {
  const languages = settings(root).languages;
  const pages = pagesIn(folder);
  const html = new Map(pages.map((page) => [page, readFileSync(fileOf(folder, page), 'utf8')]));
  const ids = new Map(
    [...html].map(([page, text]) => [page, new Set(elementsInWhole(readHtml(text), '[id]').map(({ attribs }) => attribs['id']))]),
  );
  const links = [...html].flatMap(([page, text]) => linksOf(page, text)).filter(({ address }) => !AWAY.test(address));
  const languageOf = (path: string) => languages.find((code) => path.startsWith(`/${code}/`));

  /** What is wrong with a link, in a few words; nothing where it leads somewhere. */
  function lackOf({ page, address }: Link): string | undefined {
    const [before = '', anchor] = address.split('#');
    if (before && !before.startsWith(base)) return `is outside ${base}`;
    const target = before ? `/${before.slice(base.length).split('?')[0]}` : page;
    if (!existsSync(fileOf(folder, target))) return 'leads nowhere';
    return anchor && html.has(target) && !ids.get(target)?.has(anchor) ? 'has no such anchor' : undefined;
  }

  test('there are pages and links in every language', () => {
    for (const language of languages) {
      expect(links.filter(({ page }) => languageOf(page) === language).length, language).toBeGreaterThan(50);
    }
  });

  test('every link inside the site leads somewhere, anchors included', () => {
    const dead = links.flatMap((link) => {
      const lack = lackOf(link);
      return lack ? [`${link.page}: ${link.address} ${lack}`] : [];
    });
    expect(dead).toEqual([]);
  });

  test('a link into another language says which', () => {
    const silent = links.filter(({ page, element, address, hreflang }) => {
      const target = languageOf(`/${address.slice(base.length)}`);
      return element === 'a' && languageOf(page) && target && target !== languageOf(page) && hreflang !== target;
    });
    expect(silent.map(({ page, address }) => `${page}: ${address}`)).toEqual([]);
  });

  test('languages point at one another, and the canonical address is absolute', () => {
    const wrong = [...html].filter(([page, text]) => {
      if (!languageOf(page) || text.includes('name="robots"')) return false;
      const [canonical] = elementsIn(readHtml(text), 'link[rel=canonical]').map(({ attribs }) => attribs['href'] ?? '');
      const alternates = elementsIn(readHtml(text), 'link[rel=alternate]').map(({ attribs }) => attribs);
      const pageIn = (code: string) => page.replace(/^\/\w+/, `/${code}`);
      const lacks = languages.filter((code) => {
        const isTold = alternates.some(({ hreflang, href }) => hreflang === code && href?.endsWith(base + pageIn(code).slice(1)));
        return html.has(pageIn(code)) !== isTold;
      });
      const isDefault = alternates.some(({ hreflang }) => hreflang === 'x-default');
      return !canonical?.endsWith(base + page.slice(1)) || !isDefault || lacks.length > 0;
    });
    expect(wrong.map(([page]) => page)).toEqual([]);
  });

  test('a page that another points to in some language points back, in the same words', () => {
    const alternates = new Map(
      [...html].map(([page, text]) => {
        const found = elementsIn(readHtml(text), 'link[rel=alternate][hreflang]').map(({ attribs }) => attribs);
        return [base + page.slice(1), found.map(({ hreflang, href }) => `${hreflang} ${new URL(href ?? '').pathname}`)];
      }),
    );
    expect(alternates.get(base)).toContain(`x-default ${base}`);
    const oneWay = [...alternates].filter(([, own]) =>
      own.some((alternate) => alternates.get(alternate.split(' ')[1] ?? '')?.join() !== own.join()),
    );
    expect(oneWay.map(([page]) => page)).toEqual([]);
  });

  test('what is shared of a page is its own address, in its own language', () => {
    const wrong = [...html].filter(([page, text]) => {
      if (page === '/404.html') return false;
      const properties = elementsIn(readHtml(text), 'meta[property]').map(({ attribs }) => attribs);
      const saysOf = (name: string) => properties.find(({ property }) => property === name)?.['content'];
      const language = languageOf(page) ?? languages[0];
      const isOwn = new URL(saysOf('og:url') ?? 'https://nowhere.example/none').pathname === base + page.slice(1);
      return !isOwn || !saysOf('og:type') || !saysOf('og:locale')?.startsWith(`${language}_`);
    });
    expect(wrong.map(([page]) => page)).toEqual([]);
  });

  test('each page of a language names the feed of that language, in its head and at its foot', () => {
    const wrong = [...html].filter(([page, text]) => {
      const language = languageOf(page);
      if (!language || page.includes('/package/')) return false;
      const feeds = elementsIn(readHtml(text), '[type="application/atom+xml"]').map(({ name, attribs }) => [
        name,
        attribs['href'],
      ]);
      const address = `${base}${language}/feed.xml`;
      return (
        JSON.stringify(feeds) !==
        JSON.stringify([
          ['link', address],
          ['a', address],
        ])
      );
    });
    expect(wrong.map(([page]) => page)).toEqual([]);
  });

  test('no link is there to write to nobody', () => {
    expect(pages.filter((page) => /href="(mailto|tel):"/.test(html.get(page)!))).toEqual([]);
  });

  test('no page carries style attributes or inline handlers, which the policy forbids', () => {
    expect(pages.filter((page) => /\sstyle=|\son\w+="/.test(html.get(page)!))).toEqual([]);
  });

  test('every page has the content security policy without unsafe-inline', () => {
    const hasPolicy = (text: string) => /content-security-policy/i.test(text) && !text.includes("'unsafe-inline'");
    expect(pages.filter((page) => !hasPolicy(html.get(page)!))).toEqual([]);
  });

  test('the sitemap lists every listed page and no other', () => {
    const sitemap = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
    const listed = [...sitemap.matchAll(/<loc>https?:\/\/[^/]+([^<]+)<\/loc>/g)].map(([, address]) => address!);
    const expected = pages.filter((page) => !html.get(page)!.includes('content="noindex"'));
    expect(listed.sort()).toEqual(expected.map((page) => base + page.slice(1)).sort());
  });
});

describe('in a language that is hardly begun', () => {
  const read = (path: string) => readHtml(readFileSync(fileOf(FIXTURE.folder, path), 'utf8'));
  const doors = (path: string, within: string) =>
    elementsIn(read(path), `${within} a[href]`).map(({ attribs }) => [attribs['href'], attribs['hreflang']]);

  test.each([
    ['a line of the home page', '/ru/', 'main', 'en/reference/phrases/'],
    ['the menu', '/ru/techniques/listen/', 'header', 'en/reference/phrases/'],
    ['a link in prose', '/ru/techniques/listen/', 'main', 'en/articles/order/'],
    ['a link in prose to what is written here', '/et/articles/pause/', 'main', 'et/techniques/wait/'],
  ])('%s leads to the original where there is no translation', (_, page, within, target) => {
    const here = page.slice(1, 3);
    const language = target.slice(0, 2);
    expect(doors(page, within)).toContainEqual([FIXTURE.base + target, language === here ? undefined : language]);
  });

  test('there is a book of what is written, and a booklet only of phases with something in it', () => {
    expect(pagesIn(FIXTURE.folder).filter((path) => path.startsWith('/ru/print/'))).toEqual([
      '/ru/print/book/',
      '/ru/print/phase-hear/',
    ]);
  });
});

test('a finished build leaves nothing of the one before', () => expect(existsSync(LEFT_OVER)).toBe(false));
