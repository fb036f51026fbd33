/** HTML is written as it was read, and its text has its words apart. */
import { expect, test } from 'vitest';
import { asHtml, elementIn, elementsIn, readHtml } from '../../src/core/html.ts';
import { textOf } from '../../src/search/built-pages.ts';

test.each([
  '<!DOCTYPE html><html lang="et"><head><meta charset="utf-8"></head><body><p hidden>Õhtul „ja“ öösel – 5&nbsp;€</p></body></html>',
  '<p title="&quot;Ei&quot; &amp; jaa">a &lt; b &amp; c<br>d</p>',
  '<svg viewBox="0 0 1 1" preserveAspectRatio="none"><linearGradient id="a"/><path d="M0 0h1"/></svg>',
  '<style>a > b { content: "õ&"; }</style><script>if (1 < 2 && 3) say("õ");</script>',
])('%s', (html) => expect(asHtml(readHtml(html))).toBe(html));

test('elements are found by selector, in their order; one that must be there is missed aloud', () => {
  const page = readHtml('<main><a href="/a/">1</a><p><a href="/b/">2</a><a>3</a></p></main><a href="/c/">4</a>');
  expect(elementsIn(page, 'main a[href]').map(({ attribs }) => attribs['href'])).toEqual(['/a/', '/b/']);
  expect(elementIn(page, 'a').attribs['href']).toBe('/a/');
  expect(() => elementIn(page, 'footer')).toThrow('no footer');
});

test.each([
  ['<ul><li>one</li><li>two</li></ul>', 'one two'],
  ['<p>un<em>happy</em></p><p>you<br>me</p>', 'unhappy you me'],
  ['<dt>a</dt><dd>b</dd><!-- c --><td>d</td><td>e</td>', 'a b d e'],
])('no word runs into another in %s', (html, text) => {
  expect(textOf(readHtml(html)).trim().split(/\s+/).join(' ')).toBe(text);
});
