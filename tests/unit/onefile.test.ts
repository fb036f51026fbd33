/** The parts of which the one file is made: addresses, short HTML, shared parts, class names, styles, the index in memory. */
import { describe, expect, test } from 'vitest';
import { asHtml, elementIn, elementsIn, readHtml } from '../../src/core/html.ts';
import { fragmentOf, pathOf, publicAddress } from '../../src/onefile/client/address.ts';
import { TextIndex } from '../../src/onefile/client/text-index.ts';
import { shortClassNames } from '../../src/onefile/class-names.ts';
import { compact } from '../../src/onefile/compact.ts';
import { share } from '../../src/onefile/shared.ts';
import { addressInFile, prepare, sectionOf, type Site } from '../../src/onefile/site-page.ts';
import { gatherStyles, inOrder } from '../../src/onefile/styles.ts';

const root = 'https://example.org/book/en/';
const site: Site = { root, path: '/book/en/', has: new Set(['/', '/techniques/limits/', '/search/']) };

describe('addresses', () => {
  test.each([
    ['/book/en/techniques/limits/', '#/techniques/limits/'],
    ['/book/en/techniques/limits/#say', '#/techniques/limits/#say'],
    ['/book/en/search/?q=queue', '#/search/?q=queue'],
    ['#say', '#/techniques/limits/#say'],
    ['/book/en/', '#/'],
    ['/book/en/print/book/', 'https://example.org/book/en/print/book/'],
    ['/book/et/techniques/limits/', 'https://example.org/book/et/techniques/limits/'],
    ['https://elsewhere.org/', 'https://elsewhere.org/'],
  ])('%s becomes %s', (href, expected) => expect(addressInFile(href, '/techniques/limits/', site)).toBe(expected));

  test.each(['#/', '#/techniques/limits/', '#/techniques/limits/#say', '#/search/?q=j%C3%A4rjekord#x'])(
    'the fragment %s and its public address say the same',
    (fragment) => expect(fragmentOf(publicAddress(fragment, root), root)).toBe(fragment),
  );

  test.each(['', '#', '#content'])('the fragment "%s" means the first page', (fragment) =>
    expect(pathOf(publicAddress(fragment, root), root)).toBe('/'),
  );

  test('a page is told without its query and place', () =>
    expect(pathOf(publicAddress('#/search/?q=a/b#c', root), root)).toBe('/search/'));
});

describe('a section', () => {
  const html = readHtml(
    '<main><h2 id="say">Say</h2><label for="a">A</label><input id="a" aria-describedby="b c"><a href="#say">x</a><script src="/x.js"></script></main>',
  );
  const page = { path: '/techniques/limits/', html };
  prepare(page, site);
  const section = readHtml(sectionOf(page, { title: 'A "quoted" & title', phase: undefined }));
  test('has its address before each id, and in what refers to it', () => {
    const ids = elementsIn(section, '[id]').map(({ attribs }) => attribs['id']);
    expect(ids).toEqual(['/techniques/limits/', '/techniques/limits/#say', '/techniques/limits/#a']);
    expect(elementIn(section, 'label').attribs['for']).toBe('/techniques/limits/#a');
    expect(elementIn(section, 'input').attribs['aria-describedby']).toBe('/techniques/limits/#b /techniques/limits/#c');
    expect(elementIn(section, 'a').attribs['href']).toBe('#/techniques/limits/#say');
  });
  test('has no script, and what is known of the page', () => {
    expect(elementsIn(section, 'script')).toEqual([]);
    expect(elementIn(section, 'section').attribs).toMatchObject({ 'data-title': 'A "quoted" & title' });
    expect(elementIn(section, 'section').attribs).not.toHaveProperty('data-phase');
  });
});

describe('short HTML', () => {
  test.each([
    ['<ul> <li class="a">One</li> <li>Two</li> </ul>', '<ul><li class=a>One<li>Two</ul>'],
    ['<div><p>One</p> <p>Two</p></div>', '<div><p>One<p>Two</div>'],
    ['<p>One</p><span>two</span>', '<p>One</p><span>two</span>'],
    ['<a><p>One</p></a>', '<a><p>One</p></a>'],
    ['<b>One</b> <i>two</i>', '<b>One</b> <i>two</i>'],
    ['<div> One  <b> two </b> <p> three </p> four </div>', '<div>One <b> two </b><p>three</p>four</div>'],
    ['<dl><dt>A</dt><dd>B</dd></dl>', '<dl><dt>A<dd>B</dl>'],
    ['<a href="#/x/" title="a &quot;b&quot; &amp; c">x</a>', '<a href=#/x/ title="a &quot;b&quot; &amp; c">x</a>'],
    ['<input disabled="" value="1">', '<input disabled value=1>'],
    ['<p>1 &lt; 2 &amp; 3</p>', '<p>1 &lt; 2 &amp; 3</p>'],
  ])('%s', (long, short) => expect(compact(readHtml(long).children)).toBe(short));

  test('white space of text to be kept is kept', () =>
    expect(compact(readHtml('<pre>a\n  b</pre><textarea> a </textarea>').children)).toBe(
      '<pre>a\n  b</pre><textarea> a </textarea>',
    ));
});

describe('what pages share', () => {
  const hidden = `<div hidden><p>${'The same on both pages. '.repeat(6)}</p></div>`;
  const words = JSON.stringify({ one: 'a long value that each page repeats, and that only scripts read' });
  const one = () => `<main>${hidden}<b data-words='${words}' data-column='${'shown by a style '.repeat(5)}'>x</b></main>`;
  const documents = [one(), one(), one()].map(readHtml);
  const pages = documents.map((document) => elementIn(document, 'main'));
  const { parts, values } = share(pages, 'td::before { content: attr(data-column) }');
  test('is kept once: hidden parts, and values that only a script reads', () => {
    expect(parts).toHaveLength(1);
    expect(parts[0]).toContain('The same on both pages.');
    expect(values).toEqual([words]);
    for (const document of documents) {
      expect(elementsIn(document, '[data-part="0"]')).toHaveLength(1);
      expect(elementIn(document, 'b').attribs['data-words']).toBe('@@0');
    }
  });
  test('a value that a style shows stays', () =>
    expect(elementIn(documents[0]!, 'b').attribs['data-column']).toContain('shown by a style'));
});

test('classes that a script names keep their names, others get short ones in HTML and styles alike', () => {
  const page = readHtml('<p class="max-sm:hidden question unknown">x</p>');
  const names = shortClassNames([page], '.max-sm\\:hidden{display:none}.question{color:red}', 'find(".question")');
  names.inHtml([page]);
  expect(asHtml(page)).toBe('<p class="_0 question unknown">x</p>');
  expect(names.inStyles('.max-sm\\:hidden>.question{width:.5rem}')).toBe('._0>.question{width:.5rem}');
});

describe('styles', () => {
  test('stand in an order that suits every page', () =>
    expect(inOrder([['b', 'z'], ['a', 'b'], ['a', 'z']])).toEqual(['a', 'b', 'z'])); // prettier-ignore
  test('that no order suits come all the same', () => expect(inOrder([['a', 'b'], ['b', 'a']]).sort()).toEqual(['a', 'b'])); // prettier-ignore
  test('have each font once, as data', () => {
    const face = '@font-face{src:url(/_astro/a.woff2)}';
    const { fonts, sheets } = gatherStyles(
      [['one', 'two']],
      (sheet) => `${face}.${sheet}{color:red}`,
      () => new Uint8Array([1]),
    );
    expect(fonts).toBe('@font-face{src:url(data:font/woff2;base64,AQ==)}');
    expect([...sheets.values()]).toEqual(['.one{color:red}', '.two{color:red}']);
  });
});

describe('the index', () => {
  const index = new TextIndex([
    { id: 'one', content: 'Listen first. Then listening is easy, listen.', headings: [] },
    { id: 'two', content: 'A self-service till, and a longer text that says listen once among many other words', headings: [] },
    { id: 'three', content: 'Ole õigus, õiguse ja järjekord', headings: [] },
    { id: 'four', content: 'Queue here first. Then one waits', headings: [] },
    { id: 'five', content: 'Wait your turn. Then one waits in a queue', headings: [{ from: 0, to: 3, weight: 6 }] },
  ]);
  const ids = (term: string) => index.search(term).map(({ id }) => id);
  test('tells the positions of a word and of those that begin with it', () =>
    expect(index.search('listen')[0]).toMatchObject({ id: 'one', words: [0, 3, 6] }));
  test('puts the page first that says it more', () => expect(ids('listen')).toEqual(['one', 'two']));
  test('weighs words of headings', () => expect(ids('wait')).toEqual(['five', 'four']));
  test('finds parts of joined words', () => expect(ids('service')).toEqual(['two']));
  test('finds pages with all words of a phrase', () => expect(ids('listen till')).toEqual(['two']));
  test('knows letters with marks', () => expect(index.search('õigus')[0]!.words).toEqual([1, 2]));
  test('finds nothing for nothing', () => expect([ids(''), ids('zzz')]).toEqual([[], []]));
});
