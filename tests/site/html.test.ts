/** The files of the built site: valid HTML, links and anchors that lead somewhere, also under a base path. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { ROOT, UNDER } from '../setup/build-site.ts';
import { pagesIn } from './browser.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'no-trailing-whitespace': 'off', // of no consequence to a reader
    'long-title': 'off', // Estonian titles are long
    'void-style': 'off', // Astro writes <br> and <br/> as it likes
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'require-sri': 'off', // all scripts are our own, from our own host
    'no-inline-style': 'error',
    'tel-non-breaking': 'off',
    'prefer-native-element': ['error', { exclude: ['listbox'] }], // the suggestions of a combobox
    'wcag/h30': 'error',
    'wcag/h32': 'off', // a quiz is a form that sends nothing
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
  },
});

const fileOf = (folder: string, path: string) => join(folder, path.endsWith('/') ? `${path}index.html` : path);

describe.each([ROOT, UNDER])('under $base', ({ folder, base }) => {
  const pages = pagesIn(folder);
  const html = new Map(pages.map((path) => [path, readFileSync(fileOf(folder, path), 'utf8')]));
  const idsOf = new Map(
    [...html].map(([path, text]) => [path, new Set([...text.matchAll(/\sid="?([^"\s>]+)/g)].map(([, id]) => id!))]),
  );

  test('every link inside the site leads somewhere, anchors included', () => {
    const broken = [...html].flatMap(([path, text]) =>
      [...text.matchAll(/\s(?:href|src|action)="?([^"\s>]+)/g)].flatMap(([, found]) => {
        const address = found!.replaceAll('&amp;', '&');
        if (/^(https?:|mailto:|tel:|data:)/.test(address)) return [];
        const [before, anchor] = address.split('#') as [string, string?];
        const target = before === '' ? path : before.startsWith(base) ? `/${before.slice(base.length)}` : undefined;
        if (target === undefined) return [`${path}: ${address} is outside ${base}`];
        const bare = target.split('?')[0]!;
        if (!existsSync(fileOf(folder, bare))) {
          return bare.includes('/downloads/') && folder === UNDER.folder ? [] : [`${path}: ${address} leads nowhere`];
        }
        if (anchor && html.has(bare) && !idsOf.get(bare)!.has(anchor)) return [`${path}: ${address} has no such anchor`];
        return [];
      }),
    );
    expect(broken).toEqual([]);
  });

  test('no page carries style attributes or inline handlers, which the policy forbids', () => {
    const wrong = [...html].filter(([, text]) => /\sstyle=|\son\w+="/.test(text)).map(([path]) => path);
    expect(wrong).toEqual([]);
  });

  test('every page has the content security policy without unsafe-inline', () => {
    const wrong = [...html].filter(([, text]) => !/content-security-policy/i.test(text) || text.includes("'unsafe-inline'"));
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  test('languages point at one another, and the canonical address is absolute', () => {
    const wrong = [...html].flatMap(([path, text]) => {
      if (!/^\/(en|et)\//.test(path) || text.includes('name="robots"')) return [];
      const canonical = /rel="canonical" href="([^"]+)"/.exec(text)?.[1];
      const alternates = [...text.matchAll(/hreflang="(\w[\w-]*)" href="http/g)].map(([, code]) => code);
      const fine =
        canonical?.endsWith(`${base}${path.slice(1)}`) && ['en', 'et', 'x-default'].every((code) => alternates.includes(code));
      return fine ? [] : [path];
    });
    expect(wrong).toEqual([]);
  });
});

test('html-validate has nothing to say', async () => {
  const said: string[] = [];
  for (const path of pagesIn(ROOT.folder)) {
    const report = await validator.validateString(readFileSync(fileOf(ROOT.folder, path), 'utf8'), path);
    said.push(
      ...report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, line, message }) => `${path}:${line} ${ruleId}: ${message}`),
      ),
    );
  }
  expect(said.slice(0, 20)).toEqual([]);
});

test('the fonts are there and have every letter that the pages use', async () => {
  const { LATIN, CARON } = await import('../../src/cli/letters.ts');
  const fonts = readdirSync(join(ROOT.folder, '_astro')).filter((name) => name.endsWith('.woff2'));
  expect(fonts).toHaveLength(4);
  expect(fonts.every((name) => statSync(join(ROOT.folder, '_astro', name)).size > 1000)).toBe(true);
  const letters = new Set([...LATIN, ...CARON, '\n', '\t']);
  const missing = new Set(
    pagesIn(ROOT.folder).flatMap((path) => {
      const text = readFileSync(fileOf(ROOT.folder, path), 'utf8').replace(/<(script|style)[\s\S]*?<\/\1>/g, '');
      return [...text].filter((letter) => !letters.has(letter));
    }),
  );
  expect([...missing]).toEqual([]);
});

test('the sitemap lists every listed page and no other', () => {
  const listed = [...readFileSync(join(ROOT.folder, 'sitemap.xml'), 'utf8').matchAll(/<loc>https?:\/\/[^/]+([^<]+)<\/loc>/g)].map(
    ([, path]) => path!,
  );
  const pages = pagesIn(ROOT.folder).filter((path) => {
    return /^\/(en|et)\//.test(path) && !readFileSync(fileOf(ROOT.folder, path), 'utf8').includes('content="noindex"');
  });
  expect([...listed].sort()).toEqual(pages);
});
