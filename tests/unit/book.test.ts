/** What stands in a book, and what is done to its PDF: without a page or a printer. */
import { Element } from 'domhandler';
import { describe, expect, test } from 'vitest';
import { aboutPhase } from '../../src/book/books.ts';
import { contents, packageDocument } from '../../src/book/epub/package.ts';
import { missingFrom, plan } from '../../src/book/plan.ts';
import { createTranslate } from '../../src/core/translate.ts';
import type { Handbook } from '../../src/kinds/handbook.ts';
import { editionOf, localHandbook } from '../../src/kinds/local-handbook.ts';
import { withDecorationMarked } from '../../src/print/pdf/decoration.ts';
import { operationsIn } from '../../src/print/pdf/operations.ts';
import { fixtureHandbook } from '../setup/fixture-handbook.ts';

const handbook = fixtureHandbook();
const withEntries = (entries: Partial<Handbook['entries']>): Handbook => ({
  ...handbook,
  entries: { ...handbook.entries, ...entries },
});

function planned(contents: Handbook, language = 'et') {
  const words = handbook.ui[language];
  return words ? plan(localHandbook(contents, language), createTranslate(words)) : [];
}
const chaptersIn = (contents: Handbook, language?: string) =>
  planned(contents, language).flatMap(({ chapters }) => chapters.map(({ kind, id }) => `${kind} ${id}`));

describe('the plan of a book', () => {
  test('has every entry of the language once', () => {
    expect(chaptersIn(handbook)).toEqual([
      ...['situation lost-parcel', 'technique listen', 'technique wait', 'article order', 'article pause'],
      ...['checklist minute', 'map back', 'worksheet prepare-talk'],
      ...['quiz first', 'quiz types', 'role-play call', 'reference how-we-know'],
    ]);
  });

  test('leaves out what is not written in the language, and says what', () => {
    expect(chaptersIn(handbook, 'ru')).toEqual(['technique listen']);
    const missing = missingFrom(localHandbook(handbook, 'en'));
    expect(missing.map(({ title, language }) => [title, language])).toEqual([['Paus', 'et']]);
  });

  test('has no part without anything in it', () => {
    const parts = planned(withEntries({ 'role-play': [], quiz: [] })).map(({ id }) => id);
    expect(parts.filter((id) => /role-play|scenario|quiz|key/.test(id))).toEqual([]);
    expect(planned(handbook).map(({ id }) => id)).toEqual(expect.arrayContaining(['part-quizzes', 'part-key']));
  });

  test('is dated by its newest entry', () => {
    const later = handbook.entries.article.map((entry) =>
      entry.id === 'order'
        ? { ...entry, words: { en: { title: 'T', summary: 'S', keywords: [], updated: '2031-01-02' } } }
        : entry,
    );
    expect(editionOf(localHandbook(withEntries({ article: later }), 'et'))).toBe('2031-01-02');
  });
});

describe('the booklet of a phase', () => {
  const about = (contents: Handbook) => aboutPhase(contents, 'hear').entries;

  test('has the techniques of the phase, and asks only about those', () => {
    expect(about(handbook).technique.map(({ id }) => id)).toEqual(['listen']);
    const asked = about(handbook).quiz.flatMap(({ facts }) => facts.questions.map(({ technique }) => technique));
    expect(new Set(asked)).toEqual(new Set(['listen']));
  });

  test.each([
    [2, 4, true],
    [2, 5, false],
    [1, 2, true],
    [1, 3, false],
    [0, 5, false],
  ])('has a checklist with %i items of the phase and %i others: %s', (own, others, has) => {
    const techniques = [...Array<string>(own).fill('listen'), ...Array<string>(others).fill('wait')];
    const items = techniques.map((technique, index) => ({ id: `i${index}`, technique }));
    const checklist = handbook.entries.checklist.map((entry) => ({ ...entry, facts: { ...entry.facts, items } }));
    expect(about(withEntries({ checklist })).checklist.length > 0).toBe(has);
  });
});

describe('decoration of a PDF page', () => {
  test('operations are read with their operands', () => {
    const found = operationsIn('/F1 12 Tf (a \\) b (c)) Tj [<0041> -3 (x)] TJ q');
    expect(found.map(({ operator }) => operator)).toEqual(['Tf', 'Tj', 'TJ', 'q']);
  });

  test.each([
    ['a line', '0 0 m 9 9 l S', '/Artifact BMC\n0 0 m 9 9 l S\nEMC'],
    ['a clip, which paints nothing', '0 0 9 9 re W* n', '0 0 9 9 re W* n'],
    ['a text', 'BT /F1 9 Tf <01> Tj ET', '/Artifact BMC\nBT /F1 9 Tf <01> Tj ET\nEMC'],
    ['what is marked already', '/P <</MCID 0>> BDC 0 0 9 9 re f EMC', '/P <</MCID 0>> BDC 0 0 9 9 re f EMC'],
    [
      'a text beside a marked one',
      'BT <01> Tj /P <</MCID 0>> BDC <02> Tj EMC ET',
      'BT /Artifact BMC\n<01> Tj\nEMC /P <</MCID 0>> BDC <02> Tj EMC ET',
    ],
  ])('marks %s as it should', (_, content, marked) => {
    expect(withDecorationMarked(content)).toBe(marked);
  });

  test('refuses what it cannot read', () => {
    expect(() => operationsIn('BI /W 1 ID x EI')).toThrow(/inline image/);
  });
});

const section = (file: string) => ({ file, title: file, chapters: [], element: new Element('section', {}) });
const book = { language: 'et', title: 'Kit', summary: '', edition: '', sectionOf: new Map(), sections: [section('cover.xhtml'), section('one.xhtml')] }; // prettier-ignore

test('the package of an EPUB says in words how accessible it is, and claims no standard', () => {
  const cover = { name: 'cover.svg', type: 'image/svg+xml' };
  const named = { identifier: 'x', creator: 'x', publisher: 'x', rights: 'x', modified: '2026-11-22T00:00:00Z', cover };
  const written = packageDocument(book, { ...named, accessibility: 'Kõik <on> sõnades.' }, new Map());
  expect(written).toContain('<meta property="schema:accessibilitySummary">Kõik &lt;on&gt; sõnades.</meta>');
  expect(written).not.toContain('conformsTo');
});

test('the contents of an EPUB tell reading systems where they are, and where the text begins', () => {
  const [, landmarks = ''] = contents(book, 'Contents').split('epub:type="landmarks"');
  expect([...landmarks.matchAll(/epub:type="(\w+)" href="([^"]+)"/g)].map(([, type, file]) => [type, file])).toEqual([
    ['toc', 'nav.xhtml'],
    ['bodymatter', 'one.xhtml'],
  ]);
});
