/** How a book is put on paper: blank pages, running heads, the order of a booklet's pages, its index. No browser. */
import { PDFDocument } from '@cantoo/pdf-lib';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { indexTerms } from '../../src/book/index-terms.ts';
import { plan } from '../../src/book/plan.ts';
import { createTranslate } from '../../src/core/translate.ts';
import { localHandbook } from '../../src/kinds/local-handbook.ts';
import { sourceKey } from '../../src/kinds/source-key.ts';
import { openOnRight } from '../../src/print/blank-pages.ts';
import { pageRanges } from '../../src/print/page-ranges.ts';
import { impose, sidesOf } from '../../src/print/pdf/impose.ts';
import { headsOf } from '../../src/print/running-heads.ts';
import { fixtureHandbook } from '../setup/fixture-handbook.ts';

const handbook = fixtureHandbook();
const t = createTranslate(handbook.ui['en']!);

describe('blank pages', () => {
  const parts = ['one', 'two', 'three'];

  test('stand before each part that would open on a left page, and move all that follows', () => {
    expect(openOnRight({ one: 3, two: 6, inTwo: 7, three: 8 }, parts, [])).toEqual({
      blanks: ['two'],
      pages: { one: 3, two: 7, inTwo: 8, three: 9 },
    });
  });

  test('that are there already are counted, and go where they are no longer needed', () => {
    const opened = openOnRight({ one: 3, two: 6, three: 9 }, parts, []);
    expect(openOnRight(opened.pages, parts, opened.blanks)).toEqual(opened);
    expect(openOnRight({ one: 3, two: 6, three: 8 }, parts, ['two'])).toEqual({
      blanks: [],
      pages: { one: 3, two: 5, three: 7 },
    });
  });
});

test('a running head names the part on the left, the chapter on the right, and nothing where a part begins or a page is blank', () => {
  const divisions = {
    parts: [
      { id: 'one', title: 'One' },
      { id: 'two', title: 'Two' },
    ],
    chapters: [
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B' },
    ],
  };
  const heads = headsOf(10, { one: 3, a: 3, b: 6, two: 9 }, divisions, ['two']);
  expect(heads).toEqual(['', '', '', 'One', 'A', 'One', 'B', '', '', 'Two']);
});

describe('a list of pages', () => {
  const asRead = (ids: readonly string[], pages: Record<string, number>) =>
    pageRanges(ids, pages).map(({ first, last }) => (first === last ? `${first.number}` : `${first.number}–${last.number}`));

  test('is in order, names no page twice, and joins those that follow each other', () => {
    const pages = { a: 14, b: 12, c: 13, d: 20, e: 13, f: 22, g: 23 };
    expect(asRead(['a', 'b', 'c', 'd', 'e', 'f', 'g'], pages)).toEqual(['12–14', '20', '22–23']);
  });

  test('joins nothing while no page is known', () => {
    expect(asRead(['a', 'b', 'c'], {})).toHaveLength(3);
  });
});

describe('a booklet', () => {
  test('of eight pages has the last beside the first, and so on inwards', () => {
    const sides = sidesOf(8).map(({ left, right }) => [left, right]);
    expect(sides).toEqual([
      [8, 1],
      [2, 7],
      [6, 3],
      [4, 5],
    ]);
  });

  test('whose pages are no multiple of four ends with empty ones', () => {
    expect(sidesOf(5).map(({ left, right }) => [left, right])).toEqual([
      [undefined, 1],
      [2, undefined],
      [undefined, 3],
      [4, 5],
    ]);
  });

  test('has half as many sides as pages, and its first page at the right of the first side', async () => {
    const booklet = await PDFDocument.create();
    for (let number = 1; number <= 8; number++) booklet.addPage([420, 595]).drawText(`page ${number}`, { x: 50, y: 300 });
    const bytes = await (await impose(await booklet.save(), [297, 210])).save();
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    expect(pdf.numPages).toBe(4);
    const page = await pdf.getPage(1);
    const { items } = await page.getTextContent();
    const places = items.flatMap((item) => ('str' in item && item.str ? [[item.str, item.transform[4] as number] as const] : []));
    const middle = page.getViewport({ scale: 1 }).width / 2;
    expect(places.map(([text, left]) => [text, left > middle])).toEqual([
      ['page 8', false],
      ['page 1', true],
    ]);
  });
});

test.each([
  [{ authors: { text: 'Davidow M' }, year: 2003 }, 'Davidow 2003'],
  [{ authors: { text: 'Kumar A; Epley N' }, year: 2018 }, 'Kumar & Epley 2018'],
  [{ authors: { text: 'Fürst A; van Dijke M; De Cremer D' }, year: 2005 }, t('source.others', { first: 'Fürst' }) + ' 2005'],
  [{ authors: { text: 'US Department of Justice' } }, 'US Department of Justice'],
  [{ authors: { text: 'Jones B (Disney Institute)' }, year: 2013 }, 'Jones (Disney Institute) 2013'],
])('the key of %o is short', (source, key) => {
  expect(sourceKey({ id: 'x', ...source }, t)).toBe(key);
});

describe('the index', () => {
  const words = {
    keywords: ['Queue', 'a long question to search'],
    title: 'Waiting in the queue',
    summary: 'S',
    updated: '2026-01-01',
  };
  const article = handbook.entries.article.map((entry) =>
    entry.id === 'order' ? { ...entry, words: { ...entry.words, en: words } } : entry,
  );
  const contents = localHandbook({ ...handbook, entries: { ...handbook.entries, article } }, 'en');
  const terms = indexTerms(contents, plan(contents, t), [
    ['queue', 'line'],
    ['nobody', 'no one'],
  ]);

  test('has the keywords that are terms, each with its chapters', () => {
    expect(terms.find(({ term }) => term === 'Queue')?.places).toContain('articles-order');
    expect(terms.map(({ term }) => term)).not.toContain('a long question to search');
  });

  test('leads to every chapter whose heading says a term, in whole words, in whatever case', () => {
    const titled = (title: string, keywords: string[]) => ({ ...words, title, keywords });
    const titles: Record<string, typeof words> = {
      order: titled('In the queue: call 112', ['the Queue', 'queue', '112', 'all']),
      pause: titled('The queue, and those who call it queues', []),
    };
    const named = handbook.entries.article.map((entry) => ({
      ...entry,
      words: { ...entry.words, en: titles[entry.id] ?? words },
    }));
    const written = localHandbook({ ...handbook, entries: { ...handbook.entries, article: named } }, 'en');
    const found = indexTerms(written, plan(written, t), []);
    const placesOf = (term: string) => found.find((one) => one.term === term)?.places;
    const both = ['articles-order', 'articles-pause'];
    expect(placesOf('the Queue')).toEqual(both);
    expect(placesOf('queue')).toEqual(both);
    expect(placesOf('112')).toEqual(['articles-order']);
    expect(placesOf('all')).toEqual(['articles-order']);
  });

  test('leads from a synonym to the word that has pages, and from no other', () => {
    expect(terms.find(({ term }) => term === 'line')).toEqual({ term: 'line', places: [], see: 'Queue' });
    expect(terms.map(({ term }) => term)).not.toContain('nobody');
  });

  test('has the words explained, in the order of the language', () => {
    const explained = contents.written('term').map(({ term }) => term);
    expect(terms.map(({ term }) => term)).toEqual(expect.arrayContaining(explained));
    const { compare } = new Intl.Collator('en');
    expect(terms).toEqual([...terms].sort((a, b) => compare(a.term, b.term)));
  });
});
