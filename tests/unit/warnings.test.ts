/** What is worth a second look: found, counted by sort, and stopping nothing. */
import { describe, expect, test } from 'vitest';
import { checkSpelling } from '../../src/cli/check.ts';
import { formatWarnings, type Warning } from '../../src/cli/report.ts';
import { readManuscript } from '../../src/kinds/load.ts';
import { handbookWith, type Edit } from '../setup/fixture-handbook.ts';
import { checkWith } from '../setup/kept-manuscripts.ts';

/** The warnings are looked for when they are asked for, but in what was read before. */
const warned = (edits: Edit[], title: RegExp) =>
  checkWith(edits)
    .warnings.filter((warning) => title.test(warning.title))
    .map(({ wrong }) => wrong);

let beforehand: Warning[] | undefined;
/** What is mentioned of the handbook as it is. */
const before = (title: RegExp) =>
  (beforehand ??= checkWith([]).warnings).filter((warning) => title.test(warning.title)).map(({ wrong }) => wrong);

/** A sort of warning, edits that bring it about, and what then stands there that did not before. */
const WARNINGS: [RegExp, Edit[], string][] = [
  [/not written in every language/, [{ file: 'content/scenarios/call/et.yaml', remove: true }], 'This is not written in "et".'],
  [
    /seeds that no page/,
    [{ file: 'content/techniques/listen/facts.yaml', find: 'seeds: [s0-listen]', by: 'seeds: []' }],
    'No page carries "s0-listen".',
  ],
  [
    /seeds that no page/,
    [{ file: 'content/seeds.yaml', find: 'status: keep\n', by: 'status: keep\n  awaits: articles/new\n' }],
    '"s0-listen" has its page.',
  ],
  [
    /hard to read/,
    [
      { file: 'content/style/en.yaml', write: 'readingGrade: 8\n' },
      {
        file: 'content/articles/order/en.mdx',
        find: '\n---\n',
        by: `\n---\n\n${'Institutional considerations necessitate rehabilitation. '.repeat(20)}\n`,
      },
    ],
    'It takes ',
  ],
  [
    /Techniques that no quiz tests/,
    [
      { file: 'content/quizzes/types/facts.yaml', remove: true },
      { file: 'content/quizzes/types/en.yaml', remove: true },
      { file: 'content/quizzes/types/et.yaml', remove: true },
    ],
    'No quiz tests "wait".',
  ],
  [
    /Types of question/,
    [
      { file: 'content/quizzes/types/facts.yaml', remove: true },
      { file: 'content/quizzes/types/en.yaml', remove: true },
      { file: 'content/quizzes/types/et.yaml', remove: true },
    ],
    'No question is of the kind "blank".',
  ],
  [
    /Quizzes with fewer/,
    [
      {
        file: 'content/quizzes/types/facts.yaml',
        find:
          '  - { id: gap, who: customer, difficulty: 1, kind: blank, technique: listen }\n' +
          '  - { id: own, who: customer, difficulty: 1, kind: say, technique: wait }\n',
        by: '',
      },
    ],
    'The quiz has 5 questions.',
  ],
];

describe('worth a second look', () => {
  test.each(WARNINGS)('%s', (title, edits, expected) => {
    expect(warned(edits, title).filter((wrong) => wrong.startsWith(expected))).toHaveLength(1);
    expect(before(title).filter((wrong) => wrong.startsWith(expected))).toEqual([]);
  });

  test('what is missing from the whole is not mentioned while an entry cannot be read', () => {
    const unread: Edit[] = [
      { file: 'content/techniques/listen/facts.yaml', find: 'seeds: [s0-listen]', by: 'seeds: []' },
      { file: 'content/articles/order/facts.yaml', find: 'original: en', by: 'originl: en' },
    ];
    expect(warned(unread, /seeds that no page/)).toEqual([]);
  });

  test('what a page folds away makes it no longer', () => {
    const withLength = (words: number) => {
      const after = `after: ${'A word of it. '.repeat(words / 4)}`;
      const told: Edit = { file: 'content/techniques/listen/en.mdx', find: '\nknown:', by: `\n  ${after}\nknown:` };
      return { warned: warned([told], /kind technique/), problems: checkWith([told]).problems };
    };
    expect(withLength(800)).toEqual(withLength(4));
    expect(withLength(4).warned).toContain('The page has fewer than 350 words.');
  });

  test('a page is too short, long enough, or too long', () => {
    const ofLength = (words: number) =>
      warned(
        [{ file: 'content/articles/order/en.mdx', find: '\n---\n', by: `\n---\n\n${'word '.repeat(words)}\n` }],
        /kind article/,
      ).length;
    const allShort = ofLength(0);
    expect(ofLength(800)).toBe(allShort - 1);
    expect(ofLength(1300)).toBe(allShort);
  });
});

describe('spelling', () => {
  const style = (dictionary: string): Edit => ({ file: 'content/style/en.yaml', write: `dictionary: ${dictionary}\n` });
  const prose = (by: string): Edit => ({ file: 'content/techniques/listen/en.mdx', find: 'A boss needs the same.', by });
  const spelt = async (edits: Edit[]) =>
    (await checkSpelling(readManuscript(handbookWith(edits)))).map(({ file, line, wrong }) => `${file}:${line} ${wrong}`);

  test('a word that neither the dictionary nor the list of our own knows is told once', async () => {
    const edits = [style('dictionary-en-gb'), prose('A bozz zzyzx the zzyzx.')];
    const own: Edit = { file: 'content/spelling/en.txt', write: 'zzyzx\n' };
    const places = (await spelt(edits)).filter((place) => /bozz|zzyzx/.test(place));
    expect(places).toEqual([
      'content/techniques/listen/en.mdx:27 The dictionary does not know "bozz".',
      'content/techniques/listen/en.mdx:27 The dictionary does not know "zzyzx".',
    ]);
    expect((await spelt([...edits, own])).filter((place) => /bozz|zzyzx/.test(place))).toHaveLength(1);
  });

  test('a dictionary that is not installed is told once, and nothing is looked up', async () => {
    expect(await spelt([style('dictionary-of-nobody')])).toEqual([
      'content/style/en.yaml:1 The spelling dictionary dictionary-of-nobody is not installed; nothing was looked up.',
    ]);
  });

  test('the speller leaves errors that nobody catches to others', async () => {
    const before = process.listeners('uncaughtException');
    await spelt([style('dictionary-en-gb')]);
    expect(process.listeners('uncaughtException')).toEqual(before);
  });

  test('without a dictionary nothing is looked up', async () => {
    expect(await spelt([prose('A bozz.')])).toEqual([]);
  });

  test('what is no name of a dictionary is a mistake', () => {
    const { problems } = checkWith([style('../../evil')]);
    expect(problems.map(({ file }) => file)).toEqual(['content/style/en.yaml']);
  });
});

test('warnings are counted by sort, or named one by one', () => {
  const warning = { file: 'content/a.yaml', line: 3, wrong: 'It is odd.', fix: 'Mend it.' };
  const warnings = [
    { ...warning, title: 'Odd things' },
    { ...warning, line: 4, title: 'Odd things' },
    { ...warning, title: 'Others' },
  ];
  expect(formatWarnings(warnings, false)).toContain('    2  Odd things\n    1  Others\n');
  expect(formatWarnings(warnings, true)).toBe(
    'Odd things (2):\n  content/a.yaml:3  It is odd. Mend it.\n  content/a.yaml:4  It is odd. Mend it.\n\n' +
      'Others (1):\n  content/a.yaml:3  It is odd. Mend it.\n',
  );
  expect(formatWarnings([], false)).toBe('');
});
