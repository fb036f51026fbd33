/** A page's styles, put into it: in order, told by its policy, and with the fonts that it was made for. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withStylesInside } from '../../src/cli/inline-styles.ts';
import { elementsIn, readHtml } from '../../src/core/html.ts';
import { sheetsOf } from '../../src/read/built-site.ts';

const SHEETS: Record<string, string> = {
  '/b/_astro/one.css': '@font-face{font-display:swap}',
  '/b/_astro/two.css': 'p{content:"$&"}',
};
const POLICY = "script-src 'self' 'sha256-AA='; style-src 'self' 'sha256-BB=' 'sha256-CC=';";
const page = (body: string) =>
  `<head><meta http-equiv="content-security-policy" content="${POLICY}">${Object.keys(SHEETS)
    .map((href) => `<link rel="stylesheet" href="${href}">`)
    .join('')}</head><body>${body}</body>`;
const inside = (body: string) => readHtml(withStylesInside(page(body), (address) => SHEETS[address] ?? ''));
const styleOf = (html: ReturnType<typeof inside>) => {
  const [text] = elementsIn(html, 'style')[0]?.children ?? [];
  return text?.type === 'text' ? text.data : '';
};

test('stand in one element, which says what sheets they were', () => {
  const html = inside('');
  expect(elementsIn(html, 'link')).toEqual([]);
  expect(sheetsOf(html)).toEqual(Object.keys(SHEETS));
  expect(styleOf(html)).toContain('p{content:"$&"}');
});

test('are allowed by their hash, and nothing else is that stands in a page', () => {
  const html = inside('');
  const hash = createHash('sha256').update(styleOf(html)).digest('base64');
  expect(elementsIn(html, 'meta')[0]?.attribs['content']).toBe(`script-src 'self'; style-src 'self' 'sha256-${hash}';`);
});

test('a page keeps the letters in which it came; a sheet waits for those that it was fitted in', () => {
  expect(styleOf(inside(''))).toContain('font-display:optional');
  expect(styleOf(inside('<section data-fit="a4-1x">'))).toContain('font-display:swap');
});

test('a page without any is left as it is', () => {
  expect(withStylesInside('<p>', () => '')).toBe('<p>');
});
