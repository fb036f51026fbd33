/** Figures from data: numbers as texts have them, what is counted, and where everything stands in the drawing. */
import { describe, expect, test } from 'vitest';
import { lookUp } from '../../src/core/entry.ts';
import { createTranslate } from '../../src/core/translate.ts';
import { countedRows } from '../../src/kinds/figure/counts.ts';
import { draw, type Plan } from '../../src/kinds/figure/drawing.ts';
import { numberFormat, numbersIn } from '../../src/kinds/figure/numbers.ts';
import { tell } from '../../src/kinds/figure/plan.ts';
import { localHandbook, type LocalHandbook } from '../../src/kinds/local-handbook.ts';
import { fixtureHandbook } from '../setup/fixture-handbook.ts';

describe('numbers in a text', () => {
  test.each([
    ['between 60% and 120% of the price', [60, 120]],
    ['60–120% hinnast', [60, 120]],
    ['over 75,000 contacts', [75_000]],
    ['üle 75 000 pöördumise', [75_000]],
    ['23 958 hetke', [23_958]],
    ['d = .37 and −.45', [0.37, -0.45]],
    ['g = −0,63; −0,82 kuni −0,43', [-0.63, -0.82, -0.43]],
    ['4.1 points (1.1 to 7.0)', [4.1, 1.1, 7]],
  ])('%s', (text, expected) => {
    expect([...numbersIn(text)]).toEqual(expect.arrayContaining(expected));
  });

  test.each([
    ['between 60% and 120%', 12],
    ['4.08% to 4.12%', 4],
    ['a difference of −0.5', 0.5],
    ['p3 and §2x', 3],
  ])('in "%s" is no %d', (text, number) => {
    expect(numbersIn(text)).not.toContain(number);
  });
});

test('a number is written as its language writes it', () => {
  expect(numberFormat('en', 'percent')(42.3)).toBe('42.3%');
  expect(numberFormat('et', 'percent')(42.3)).toBe('42,3%');
  expect(numberFormat('en', 'number')(-0.63)).toBe('−0.63');
  expect(numberFormat('en', 'number')(23_958)).toBe('23,958');
});

test('pages of a grade are counted with their sources, two reports of one study as one', () => {
  const source = (id: string, basis: string, study?: string) => ({ id, basis, study });
  const handbook = {
    techniques: [
      { grade: 'strong', sources: ['a', 'b'] },
      { grade: 'strong', sources: ['b', 'c'] },
      { grade: 'practice', sources: [] },
    ],
    sources: [source('a', 'abstract'), source('b', 'abstract', 'a'), source('c', 'press'), source('d', 'none')],
  } as const;
  const rows = (count: 'grades' | 'reading') => countedRows(count, handbook).filter(({ value }) => value);
  expect(rows('grades')).toEqual([
    { label: 'grade.strong', value: 2, n: 2 },
    { label: 'grade.practice', value: 1, n: 0 },
  ]);
  expect(rows('reading')).toEqual([
    { label: 'sources.basis.abstract', value: 2 },
    { label: 'sources.basis.press', value: 1 },
    { label: 'sources.basis.none', value: 1 },
  ]);
});

describe('a drawing', () => {
  const plan: Plan = { form: 'bars', scale: { from: 0, to: 100 }, ends: ['0%', '100%'], columns: [], rows: [] };

  test('a bar is as long as its number beside the whole', () => {
    const [lane, bar] = draw({ ...plan, rows: [{ label: 'Half', value: 50, at: [], told: '50%' }] }).boxes;
    expect(bar?.x).toBe(lane?.x);
    expect(bar?.width).toBeCloseTo((lane?.width ?? 0) / 2);
  });

  test('a dot stands within its range, and the mark where the scale has it', () => {
    const row = { label: 'Calm', value: -0.6, low: -0.8, high: -0.4, at: [], told: '−0.6' };
    const { dots, boxes, marks } = draw({
      ...plan,
      form: 'dots',
      scale: { from: -1, to: 1 },
      mark: { at: 0, label: 'none' },
      rows: [row],
    });
    const range = boxes[1];
    expect(dots[0]?.x).toBeCloseTo((range?.x ?? 0) + (range?.width ?? 0) / 2);
    expect(marks[0]?.x).toBeCloseTo(50);
  });

  test('a row of places fills those that it takes', () => {
    const row = { label: 'Warm words', at: [1, 3], told: '' };
    const { boxes } = draw({ ...plan, form: 'places', columns: ['start', 'middle', 'end'], rows: [row] });
    expect(boxes.map(({ filled }) => filled)).toEqual([true, false, true]);
  });

  test('a long label is broken, nothing of it is lost, and its number stays whole and bold', () => {
    const label = 'Feel that customers treat them worse than they did before';
    const { letters } = draw({ ...plan, rows: [{ label, value: 39, at: [], told: '39%' }] });
    const lines = letters.filter(({ anchor, text }) => anchor === 'start' && text !== '0%');
    expect(lines.map(({ text, bold = '' }) => text + bold).join(' ')).toBe(`${label}: 39%`);
    expect(lines.every(({ text, bold = '' }) => (text + bold).length <= 30)).toBe(true);
    expect(lines.at(-1)?.bold).toBe('39%');
  });

  test('how many are behind a row alone is said with it', () => {
    const { letters } = draw({ ...plan, rows: [{ label: 'Strong', value: 4, at: [], told: '4', ofMany: '44 sources' }] });
    expect(letters[0]).toMatchObject({ text: 'Strong (44 sources): ', bold: '4' });
  });

  test('nothing stands above the drawing or below it', () => {
    const rows = ['One', 'Two'].map((label) => ({ label, value: 10, at: [1], told: '10%' }));
    for (const form of ['bars', 'dots', 'places'] as const) {
      const { height, letters, boxes } = draw({ ...plan, form, columns: ['a', 'b'], mark: { at: 50, label: 'half' }, rows });
      expect(letters.every(({ y }) => y > 0 && y < height)).toBe(true);
      expect(boxes.every(({ y, height: tall }) => y >= 0 && y + tall <= height)).toBe(true);
    }
  });
});

function helpIn(local: LocalHandbook) {
  const figure = local.get('figure', 'help');
  if (!figure) throw new Error('The fixtures have no figure "help".');
  return figure;
}

describe('a figure in a language', () => {
  const handbook = fixtureHandbook();
  const words = (language: string) => lookUp(handbook.ui, language);
  const told = (language: string) => {
    const local = localHandbook(handbook, language);
    return tell(helpIn(local), local, { language, t: createTranslate(words(language)) });
  };

  test('has its numbers, its words and the people behind each source', () => {
    expect(told('et')).toMatchObject({
      ends: ['0%', '100%'],
      description: 'Pärast kuulamist: 62,5%',
      sources: [{ id: 'study', authors: 'Somebody', many: '1200\u00a0inimest' }],
      rows: [{ told: '62,5%', many: '1200\u00a0inimest', ofMany: '' }],
    });
  });

  test('counts anew what the handbook has', () => {
    const local = localHandbook(handbook, 'en');
    const figure = { ...helpIn(local), counted: 'reading' as const, unit: 'number' as const, scale: undefined, rows: [] };
    const { rows, ends } = tell(figure, local, { language: 'en', t: createTranslate(words('en')) });
    expect(rows.filter(({ value }) => value).map(({ told }) => told)).toEqual(['1', '1']);
    expect(ends).toEqual(['0', '1']);
  });
});
