/** What the benchmark makes of what it measured: figures, ratios, the table, the chart, the file. */
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { chartOf, draw } from '../../bench/chart.ts';
import { figureOf, figureOfSome, ratio, shown, withSpread } from '../../bench/figures.ts';
import { reasonIn, secondsIn } from '../../bench/process-tree.ts';
import { merge, type Results, type Row, type Run } from '../../bench/results.ts';
import { weightOf } from '../../bench/serve.ts';
import { tableOf } from '../../bench/table.ts';

const build = (...cpu: number[]) => ({ cpu: figureOf(cpu), memory: figureOf([2e9]), wall: figureOf(cpu) });
const row = (system: Row['system'], size: number, ...cpu: number[]): Row => ({
  system,
  size,
  run: '2026-11-30T10:00',
  cold: build(...cpu),
  changed: build(1),
  output: 5e6,
  files: 10,
});
const run: Run = { commit: 'abc', seed: 1, machine: '2 × <fast>', versions: { node: '22.0.0' }, load: [0, 1] };

describe('a figure', () => {
  test('is the median with the least and the most; of an even number one that was measured', () => {
    expect(figureOf([3, 1, 2])).toEqual({ median: 2, least: 1, most: 3 });
    expect(figureOf([4, 1, 2, 3]).median).toBe(2);
    expect(figureOfSome([undefined, 5])).toEqual({ median: 5, least: 5, most: 5 });
    expect(figureOfSome([undefined])).toBeUndefined();
  });

  test.each([
    [9.876, 's', '9.88'],
    [94.71, 's', '94.7'],
    [12_652, 'KB', '12.7'],
    [424e6, 'MB', '424'],
    [2_300e6, 'MB', '2,300'],
    [1054.4, 'ms', '1,054'],
    [0.0132, '', '0.013'],
    [0, '', '0'],
    [100, 'points', '100'],
  ] as const)('%d %s is shown as %s', (value, unit, text) => {
    expect(shown(value, unit)).toBe(text);
  });

  test('shows its spread where there is one to be seen', () => {
    expect(withSpread(figureOf([10.5, 11, 12]), 's')).toBe('11.0 (10.5–12.0)');
    expect(withSpread(figureOf([11.01, 11, 11.02]), 's')).toBe('11.0');
  });

  test('has a ratio to a peer’s, if there is one', () => {
    expect(ratio(figureOf([1]), figureOf([2]))).toBe('0.50');
    expect(ratio(figureOf([1]), figureOf([0]))).toBeUndefined();
    expect(ratio(undefined, figureOf([2]))).toBeUndefined();
  });
});

describe('the table', () => {
  test('has a part for each size, a ratio for each peer, and no line of which nothing is known', () => {
    const table = tableOf([row('eleventy', 25, 2), row('ours', 25, 4, 5, 6), row('ours', 2500, 100)]);
    const [first = '', second = ''] = table.split('\n\n');
    expect(first.split('\n')[0]).toMatch(/^N = 25 +Common Ground +Eleventy, bare +ours \/ it$/);
    expect(first).toMatch(/^cold build, CPU seconds +5\.00 \(4\.00–6\.00\) +2\.00 +2\.50$/m);
    expect(first).not.toContain('paint');
    expect(second.split('\n')[0]).toMatch(/^N = 2500 +Common Ground$/);
  });

  test('says why a system has no figures', () => {
    const failed: Row = { system: 'starlight', size: 25, run: '', failed: 'It ended with 134: it ran out of memory.' };
    expect(tableOf([row('ours', 25, 4), failed])).toMatch(/^Starlight: It ended with 134/m);
  });
});

describe('the chart', () => {
  const results: Results = { runs: { '2026-11-30T10:00': run }, rows: [row('ours', 25, 4, 5, 6), row('starlight', 25, 10)] };

  test('is well-formed, and tells in words what it shows, of which machine and when', () => {
    const svg = XmlDocument.fromString(chartOf(results));
    const label = svg.root.attrs.find(({ name }) => name === 'aria-label')?.value;
    svg.dispose();
    expect(label).toContain('Cold build of 25 entries a language, CPU seconds: Common Ground 5.00, Starlight 10.0.');
    expect(label).toContain('2026-11-30, 2 × <fast>. node 22.0.0.');
  });

  test('draws bars in proportion, with the spread', () => {
    const bars = results.rows.map(({ system, cold }) => ({ system, unit: 's' as const, figure: cold!.cpu }));
    const svg = draw({ title: 'Cold', bars }, 0, 0);
    const [ours = 0, peer = 0] = [...svg.matchAll(/<rect [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width));
    expect(ours / peer).toBeCloseTo(0.5, 1);
    expect(svg.match(/class="spread"/g)).toHaveLength(1);
  });

  test('has colours for dark', () => {
    expect(chartOf(results)).toContain('prefers-color-scheme: dark');
  });

  test('leaves out what nobody has measured, and stands before anything is', () => {
    expect(chartOf(results)).not.toContain('paint');
    expect(chartOf({ runs: {}, rows: [] })).toContain('</svg>');
  });
});

test('new rows replace those of the same system and size; runs without a row go', () => {
  const old = merge(
    { runs: {}, rows: [] },
    '1',
    run,
    [row('ours', 25, 1), row('ours', 250, 2)].map((one) => ({ ...one, run: '1' })),
  );
  const half = merge(old, '2', run, [{ ...row('ours', 25, 3), run: '2' }]);
  expect(half.rows.map(({ size, run, cold }) => [size, run, cold?.cpu.median])).toEqual([
    [25, '2', 3],
    [250, '1', 2],
  ]);
  expect(Object.keys(half.runs)).toEqual(['1', '2']);
  const whole = merge(half, '3', run, [{ ...row('ours', 250, 3), run: '3' }]);
  expect(Object.keys(whole.runs)).toEqual(['2', '3']);
});

test('the shell’s count of seconds is read', () => {
  expect(secondsIn('0m0.00s 0m0.01s\n1m2.50s 0m3.25s\n')).toBe(65.75);
  expect(secondsIn('')).toBe(0);
});

test('a build that failed is told by its last words, one without memory in ours', () => {
  expect(reasonIn('FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory\n at x')).toBe(
    'it ran out of memory.',
  );
  expect(reasonIn('a\nb\nc\nd\n')).toBe('b c d');
  expect(reasonIn('')).toBe('it said nothing.');
});

test('fonts are weighed apart', () => {
  const sent = [
    { path: '/en/', bytes: 10 },
    { path: '/a.woff2', bytes: 30 },
  ];
  expect(weightOf(sent)).toEqual({ bytes: 10, fonts: 30, requests: 2 });
});
