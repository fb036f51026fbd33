/** What stands in a book, and what is done to its PDF: pure rules, without a page or a printer. */
import { describe, expect, test } from 'vitest';
import { aboutPhase, editionOf, plan } from '../../src/book/plan.ts';
import type { I18n } from '../../src/layout/i18n.ts';
import { withDecorationMarked } from '../../src/print/pdf/decoration.ts';
import { operationsIn } from '../../src/print/pdf/operations.ts';
import { read } from '../../src/read/read.ts';

const { handbook } = read(process.cwd()).manuscript;
const voice = { language: 'et', say: (word: string) => handbook.ui['et']![word as 'site.name'] } as unknown as I18n;
const ids = (contents = handbook) => plan(voice, contents).flatMap(({ chapters }) => chapters.map(({ id }) => id));

describe('the plan of a book', () => {
  test('has every entry of the language once', () => {
    const collections = ['techniques', 'articles', 'checklists', 'maps', 'quizzes', 'scenarios'] as const;
    const all = collections.flatMap((collection) => handbook[collection].map(({ id }) => `${collection}-${id}`));
    expect(
      ids()
        .filter((id) => !id.startsWith('reference-'))
        .sort(),
    ).toEqual(all.sort());
  });

  test('leaves out what is not written in the language', () => {
    const [first, ...others] = handbook.techniques;
    const half = { ...first!, words: { en: first!.words['en']! } };
    expect(ids({ ...handbook, techniques: [half, ...others] })).not.toContain(`techniques-${first!.id}`);
  });

  test('has no part without anything in it', () => {
    const parts = plan(voice, { ...handbook, scenarios: [], quizzes: [] }).map(({ id }) => id);
    expect(parts).not.toContain('part-scenarios');
    expect(parts).not.toContain('part-key');
  });

  test('of a phase asks only about its own techniques', () => {
    const contents = aboutPhase(handbook, 'hold');
    const own = contents.techniques.map(({ id }) => id);
    const asked = contents.quizzes.flatMap(({ facts }) => facts.questions.map(({ technique }) => technique));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((technique) => !own.includes(technique))).toEqual([]);
    expect(contents.checklists.map(({ id }) => id)).toContain('limits');
  });

  test('is dated by its newest entry', () => {
    const [first, ...others] = handbook.articles;
    const { original } = first!.facts;
    const changed = { ...first!, words: { ...first!.words, [original]: { ...first!.words[original]!, updated: '2031-01-02' } } };
    expect(editionOf({ ...handbook, articles: [changed, ...others] })).toBe('2031-01-02');
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
