/** A page's styles, put into it: those that it can need, in order, told by its policy, and with the fonts that it was made for. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { stylesInside } from '../../src/cli/inline-styles.ts';
import { elementsIn, readHtml } from '../../src/core/html.ts';
import { sheetsOf } from '../../src/read/built-site.ts';

const SHEETS = ['/b/_astro/one.css', '/b/_astro/two.css'];
const FILES: Record<string, string> = {
  '/b/_astro/one.css':
    '/*! A licence. */@layer base{html:root{top:0}}@font-face{font-display:swap}@layer base{table{width:100%}main{margin:0}}',
  '/b/_astro/two.css':
    'main>.kept:not(.x){content:"$&"}.\\[\\&\\>a\\]\\:w>a{width:1rem}.made{top:0}.late{top:1px}.other{top:2px}.other,.kept{top:3px}',
  '/b/_astro/a.js': 'import"./b.js";box.className="made"',
  '/b/_astro/b.js': 'import("./c.js")',
  '/b/_astro/c.js': 'list.add("late")',
  '/b/_astro/reads.js': 'new DOMParser()',
};
const POLICY = "script-src 'self' 'sha256-AA='; style-src 'self' 'sha256-BB=' 'sha256-CC=';";
const page = (body: string) =>
  `<html><head><meta http-equiv="content-security-policy" content="${POLICY}">${SHEETS.map(
    (href) => `<link rel="stylesheet" href="${href}">`,
  ).join('')}</head><body>${body}</body>`;
const inside = (body = '<main class="kept [&amp;&gt;a]:w"><a>') =>
  readHtml(stylesInside((address) => FILES[address] ?? '')(page(body)));
const styleOf = (html: ReturnType<typeof inside>) => {
  const [text] = elementsIn(html, 'style')[0]?.children ?? [];
  return text?.type === 'text' ? text.data : '';
};

test('stand in one element, which says what sheets they were', () => {
  const html = inside();
  expect(elementsIn(html, 'link')).toEqual([]);
  expect(sheetsOf(html)).toEqual(SHEETS);
});

test('are allowed by their hash, and nothing else is that stands in a page', () => {
  const html = inside();
  const hash = createHash('sha256').update(styleOf(html)).digest('base64');
  expect(elementsIn(html, 'meta')[0]?.attribs['content']).toBe(`script-src 'self'; style-src 'self' 'sha256-${hash}';`);
});

test('a page keeps the letters in which it came; a sheet waits for those that it was fitted in', () => {
  expect(styleOf(inside())).toContain('font-display:optional');
  expect(styleOf(inside('<section data-fit="a4-1x">'))).toContain('font-display:swap');
});

test('a page without any is left as it is', () => {
  expect(stylesInside(() => '')('<p>')).toBe('<p>');
});

describe('a rule', () => {
  test('stays where the page has what it asks for', () => {
    expect(styleOf(inside())).toBe(
      '@layer base{html:root{top:0}}@font-face{font-display:optional}@layer base{main{margin:0}}main>.kept:not(.x){content:"$&"}.\\[\\&\\>a\\]\\:w>a{width:1rem}.kept{top:3px}',
    );
  });
  test('leaves its layer in its place, though nothing else is in it', () => {
    const sheets = '@layer base{table{top:0}}@media print{table{top:0}}@layer late{main{top:1px}}@layer base{main{top:2px}}';
    const put = stylesInside(() => sheets);
    expect(put('<head><link rel="stylesheet" href="/a.css"></head><main>')).toContain(
      '>@layer base;@layer late{main{top:1px}}@layer base{main{top:2px}}<',
    );
  });
  test('stays where a script may bring it, now or later', () => {
    const styles = styleOf(inside('<script type="module" src="/b/_astro/a.js"></script>'));
    expect(styles).toContain('.made{top:0}.late{top:1px}');
    expect(styles).not.toContain('.other{');
  });
  test('stays, whatever it is, where a script shows what it reads from another page', () => {
    const styles = styleOf(inside('<script type="module" src="/b/_astro/reads.js"></script>'));
    expect(styles).toBe((FILES[SHEETS[0]!]! + FILES[SHEETS[1]!]!).replace('/*! A licence. */', '').replace('swap', 'optional'));
  });
});
