/** What `npm run bench` can be asked for, and what it says to what it cannot do. */
import { expect, test } from 'vitest';
import { explain } from '../../../src/cli/explain.ts';
import { neededAt, tooLarge } from '../../bench/memory.ts';
import { readOptions, roundsAt } from '../../bench/options.ts';
import { measurable } from '../../bench/packages.ts';

const refused = (...args: string[]): string => {
  try {
    readOptions(args);
    return '';
  } catch (error) {
    return explain(error);
  }
};

test('asked for nothing, all are measured; peers at 25, 250 and 1000', () => {
  const { sizes, names, lighthouse, isBuilt } = readOptions([])!;
  expect(sizes).toEqual([0, 25, 250, 1000, 2500]);
  expect(sizes.filter((size) => isBuilt('ours', size))).toEqual(sizes);
  expect(sizes.filter((size) => isBuilt('starlight', size))).toEqual([25, 250, 1000]);
  expect([names, lighthouse]).toEqual([['ours', 'starlight', 'eleventy'], true]);
});

test('sizes and systems can be chosen', () => {
  const chosen = readOptions(['--sizes', '250,25,25', '--only', 'ours,eleventy', '--skip-lighthouse'])!;
  expect(chosen).toMatchObject({ sizes: [25, 250], names: ['ours', 'eleventy'], lighthouse: false });
  expect(readOptions(['--sizes', '2500'])!.isBuilt('starlight', 2500)).toBe(true);
  expect(readOptions(['--help'])).toBeUndefined();
});

test.each([
  [['--sizes', '25,many'], /^--sizes cannot be "many"\. It takes whole numbers/],
  [['--sizes', ''], /^--sizes cannot be ""/],
  [['--sizes', '1000000'], /^--sizes cannot be "1000000"/],
  [['--only', 'hugo'], /^--only cannot be "hugo"\. It is one or several of: ours, starlight, eleventy/],
  [['--fast'], /^Unknown option '--fast'/],
  [['25'], /^Unexpected argument '25'/],
])('%s is refused in a sentence', (args, sentence) => {
  expect(refused(...args)).toMatch(sentence);
  expect(refused(...args)).not.toMatch(/\n\s+at /);
});

test('large sizes are built once', () => {
  expect([25, 250, 1000, 2500].map(roundsAt)).toEqual([3, 3, 1, 1]);
});

test('a size for which there is no memory is left out, and it says how much it needs', () => {
  expect(tooLarge(25, neededAt(25))).toBeUndefined();
  expect(tooLarge(2500, 2e9)).toMatch(/^2500 entries are left out: they need about \d+\.\d GB of memory, and 2\.0 GB are free\./);
});

test('without its peers it says how to get them and measures ours alone', () => {
  const said: string[] = [];
  const nothing = () => false;
  expect(measurable(['ours', 'starlight', 'eleventy'], (line) => said.push(line), nothing)).toEqual(['ours']);
  expect(said).toEqual([
    'Starlight and Eleventy, bare: not installed. To compare with them, run npm run bench -- --install. Common Ground is measured alone.',
  ]);
  expect(() => measurable(['starlight'], () => undefined, nothing)).toThrow(/cannot be measured before this has fetched it/);
  expect(measurable(['ours'], () => expect.unreachable(), nothing)).toEqual(['ours']);
});
