/** Printings that are kept from build to build. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readHtml } from '../../src/core/html.ts';
import { assetsOf, cacheFolder, isCached, prune } from '../../src/print/cache.ts';
import { stylesForPaper } from '../../src/print/paper-styles.ts';

let cache: string;
beforeEach(() => void (cache = mkdtempSync(join(tmpdir(), 'printings-'))));
afterEach(() => rmSync(cache, { recursive: true }));

/** A printing that was last used some days ago. */
function printing(name: string, days: number): string {
  const folder = join(cache, name);
  const day = new Date(Date.now() - days * 86_400_000);
  mkdirSync(folder);
  writeFileSync(join(folder, 'sheet.pdf'), '%PDF');
  utimesSync(folder, day, day);
  return folder;
}

test('what no build has used for a month is thrown away, what was used lately stays', () => {
  const [old, recent, used] = [printing('old', 31), printing('recent', 29), printing('used', 31)];
  prune([used]);
  expect([old, recent, used].map((folder) => existsSync(folder))).toEqual([false, true, true]);
  expect(Date.now() - statSync(used).mtimeMs).toBeLessThan(86_400_000); // used today
});

test('a printing is kept when every file is there; another look has another folder', () => {
  const folder = printing('one', 0);
  expect([isCached(folder, ['sheet.pdf']), isCached(folder, ['sheet.pdf', 'other.pdf'])]).toEqual([true, false]);
  expect(cacheFolder(cache, ['a', 'b'])).toBe(cacheFolder(cache, ['a', 'b']));
  expect(cacheFolder(cache, ['a', 'b'])).not.toBe(cacheFolder(cache, ['a', 'c']));
});

test('what holds on screens alone is not part of a printing; all else is', () => {
  const css = 'p{color:red}@media screen and (width>=40rem){p{color:blue}@supports (x:y){a{b:c}}}@media print{p{color:#000}}';
  expect(stylesForPaper(css, () => true)).toBe('p{color:red}@media print{p{color:#000}}');
  expect(stylesForPaper('@media (forced-colors:active){a{b:c}}', () => true)).toBe('');
  const used = '.sheet:hover,.sheet a:focus-visible{color:red}';
  expect(stylesForPaper(used, () => true)).toBe('');
});

test('a rule that needs a class that nothing on the paper has is not part of a printing', () => {
  const kept = (css: string) => stylesForPaper(css, (name) => ['sheet', 'sm:flex', 'w-[calc(1px)]', '[&>a]:flex'].includes(name));
  expect(kept('.sheet .menu{a:b}.menu{a:b}@media (width>=9rem){.menu>nav{a:b}}')).toBe('');
  expect(kept('.menu,.sheet p{a:b}.sm\\:flex{a:b}')).toBe('.sheet p{a:b}.sm\\:flex{a:b}');
  const escaped = '.w-\\[calc\\(1px\\)\\],.\\[\\&\\>a\\]\\:flex>a{a:b}';
  expect(kept(escaped)).toBe(escaped);
  // A class in brackets may be one of several, or one that must not be there.
  const maybe = ':is(.menu,.sheet:not(.a,:has(.b))) p{a:b}.sheet:not(.menu){a:b}';
  expect(kept(maybe)).toBe(maybe);
  const others = '@layer a,b;@font-face{src:url(x)}@page{margin:1mm}@supports (x:y){[title=".menu"]{a:b}}';
  expect(kept(others)).toBe(others);
});

test('a page is known by the styles and scripts that it names', () => {
  mkdirSync(join(cache, '_astro'));
  const page =
    '<link href="/_astro/page.1a.css"><script src="/_astro/page.2b.js"></script>' +
    '<header class="site"><nav class="menu"></nav></header><p class="screen-only"><b class="hint"></b></p><main class="sheet"></main>';
  writeFileSync(join(cache, '_astro/page.2b.js'), 'part.className="filled large"');
  const written = (css: string) => {
    writeFileSync(join(cache, '_astro/page.1a.css'), css);
    return assetsOf(page, readHtml(page), cache);
  };
  const before = written('p{margin:0}@media screen{p{color:red}}');
  expect(written('p{margin:0}@media screen{p{color:blue}}')).toBe(before);
  expect(written('p{margin:1px}')).not.toBe(before);
  expect(written('p{margin:0}.menu,.hint,.sheet:hover{color:red}')).toBe(before);
  // What is printed may have it, what stands beside the hidden may hang on it, a script may give it.
  for (const name of ['sheet', 'screen-only', 'large']) expect(written(`p{margin:0}.${name}{color:red}`), name).not.toBe(before);
  expect(before).toContain('page.2b.js');
});

test('a page with its styles inside, which names what its scripts import, is the same page', () => {
  mkdirSync(join(cache, '_astro'));
  writeFileSync(join(cache, '_astro/page.1a.css'), '@font-face{src:url(/_astro/a.3c.woff2)}');
  const script = 'src="/_astro/page.2b.js"></script><main class="sheet"></main>';
  const built = `<link rel="stylesheet" href="/_astro/page.1a.css"><script type="module" ${script}`;
  const finished =
    '<style data-sheets="/_astro/page.1a.css">@font-face{src:url(/_astro/a.3c.woff2)}</style>' +
    `<link rel="modulepreload" href="/_astro/dom.4d.js"><script type="module" fetchpriority="low" ${script}`;
  expect(assetsOf(finished, readHtml(finished), cache)).toBe(assetsOf(built, readHtml(built), cache));
});
