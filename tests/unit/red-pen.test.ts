/** The red-pen edition: every text of a language has one number and one place, and a mark by number finds that place again. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answerMarks } from '../../src/cli/red-pen.ts';
import { createTranslate } from '../../src/core/translate.ts';
import { readManuscript } from '../../src/kinds/load.ts';
import { answer } from '../../src/red-pen/answers.ts';
import { editionIn, linesOf } from '../../src/red-pen/edition.ts';
import { guideOf } from '../../src/red-pen/guide.ts';
import { listOf, readList, writeList } from '../../src/red-pen/line-list.ts';
import { readMarks } from '../../src/red-pen/marks.ts';
import { pageOf } from '../../src/red-pen/page.ts';
import { handbookWith } from '../setup/fixture-handbook.ts';

const root = handbookWith([]);
const opened = readManuscript(root);
const edition = editionIn(opened, 'en');
const lines = linesOf(edition);
const list = listOf(edition);
const numberOf = (text: string) => lines.find((line) => line.text === text)!.number;

describe('an edition', () => {
  test('numbers its lines from 1 without a gap, the same whenever it is made', () => {
    expect(lines.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1));
    expect(editionIn(readManuscript(root), 'en')).toEqual(edition);
  });

  test('says of each line where it stands: the words begin there', () => {
    const squeezed = (text: string) => text.replace(/\]\([^)]*\)/g, '').replace(/[^\p{L}]/gu, '');
    const astray = lines.filter(({ file, line, text }) => {
      const from = readFileSync(join(root, file), 'utf8')
        .split('\n')
        .slice(line - 1)
        .join('');
      return !squeezed(from).includes(squeezed(text));
    });
    expect(astray).toEqual([]);
  });

  test('has prose, facts with a text per language, interface words, and no words that only search knows', () => {
    const files = lines.map(({ file }) => file);
    expect(files).toEqual(expect.arrayContaining(['content/ui/en.json', 'content/checklists/minute/facts.yaml']));
    expect(files.some((file) => file.endsWith('/en.mdx'))).toBe(true);
    expect(files.some((file) => /\/et\.(mdx|yaml|json)$/.test(file))).toBe(false);
    const searched = lines.filter(
      ({ file, field }) => field === 'keywords' || (field === 'heard' && file.includes('/situations/')),
    );
    expect(searched).toEqual([]);
  });

  test('has another name when a word changes, and the same when only a line moves', () => {
    const file = 'content/leaflets/counter/en.yaml';
    const named = (find: string, by: string) => editionIn(readManuscript(handbookWith([{ file, find, by }])), 'en').name;
    expect(edition.name).toMatch(/^en-\d{4}-\d\d-\d\d-[0-9a-f]{6}$/);
    expect(named('Read it first.', 'Read it twice.')).not.toBe(edition.name);
    expect(named('how:', '# by hand\nhow:')).toBe(edition.name);
  });

  test('is made of every language by the same code', () => {
    for (const { code } of opened.manuscript.handbook.languages)
      expect(linesOf(editionIn(opened, code)).length).toBeGreaterThan(0);
  });

  test('its page bears every line, and how to send marks', () => {
    const { house, ui } = opened.manuscript.handbook;
    const t = createTranslate(ui['en']!);
    const html = pageOf(edition, guideOf(edition, { ...house, reportTo: 'mari@pood.example' }, t));
    expect(html.match(/<p class="line">/g)).toHaveLength(lines.length);
    expect(html).toContain('mari@pood.example');
    expect(html).toContain(edition.name);
    expect(pageOf(edition, guideOf(edition, house, t))).toContain(t('red-pen.send.none'));
  });
});

test('a list of lines is read back as it was written; anything else is refused', () => {
  expect(readList(writeList(list), 'lines.json')).toEqual(list);
  expect(() => readList('{"edition": 1}', 'lines.json')).toThrow('lines.json is no list');
});

describe('marks', () => {
  test('are whole lines, parts of lines and remarks, over several lines, quoted or not', () => {
    const source = [
      'Tere! Siin on minu parandused.',
      'edition: et-2026-11-30-1a2b3c',
      '# esimene osa',
      '> 12: Kuula',
      '  lõpuni: kõik.',
      '15: vana sõna -> uus sõna',
      '18? Kas nii öeldakse?',
      '',
      'Mari',
    ].join('\r\n');
    expect(readMarks(source)).toEqual({
      edition: 'et-2026-11-30-1a2b3c',
      unread: [9],
      marks: [
        { number: 12, kind: 'whole', text: 'Kuula lõpuni: kõik.' },
        { number: 15, kind: 'part', from: 'vana sõna', to: 'uus sõna' },
        { number: 18, kind: 'remark', text: 'Kas nii öeldakse?' },
      ],
    });
  });

  test.each([
    ['1: a → b', { kind: 'part', from: 'a', to: 'b' }],
    ['1: extra words ->', { kind: 'part', from: 'extra words', to: '' }],
    ['1: home -> list -> page', { kind: 'whole', text: 'home -> list -> page' }],
    ['1 :  spaced', { kind: 'whole', text: 'spaced' }],
  ])('%s', (line, mark) => {
    expect(readMarks(line).marks).toEqual([{ number: 1, ...mark }]);
  });
});

describe('answers', () => {
  const number = numberOf('Read it first.');
  const place = 'content/leaflets/counter/en.yaml:4';
  const marksOf = (...marks: string[]) => [`edition: ${edition.name}`, ...marks].join('\n');

  test('name the file, its line and what to write', () => {
    const source = marksOf(`${number}? Who?`, `${number}: first -> twice`, `${number}: Read all of it.`);
    expect(answerMarks(root, source)).toEqual({
      changes: [
        `${place}: remark: Who? [Read it first.]`,
        `${place}: write “twice” for “first”`,
        `${place}: write “Read all of it.” for “Read it first.”`,
      ],
      unclear: [],
    });
  });

  test('say what cannot be carried out', () => {
    const { changes, unclear } = answerMarks(root, marksOf('0: x', '999999: x', `${number}: last -> twice`, `${number}:`));
    expect(changes).toEqual([]);
    expect(unclear.map((line) => line.split(':')[0])).toEqual(['0', '999999', String(number), String(number)]);
    expect(unclear[2]).toContain('Read it first.');
  });

  test('for an older edition need its list, find words that have moved, and tell where they have changed', () => {
    const file = 'content/leaflets/counter/en.yaml';
    const moved = handbookWith([
      { file, find: 'how:', by: '# by hand\nhow:' },
      { file, find: 'Please tell us.', by: 'Tell us.' },
    ]);
    const source = marksOf(`${number}: first -> twice`, `${numberOf('Please tell us.')}: Do tell us.`);
    expect(() => answerMarks(moved, source)).toThrow('--lines');
    const { changes } = answerMarks(moved, source, list);
    expect(changes).toEqual([
      `content/leaflets/counter/en.yaml:5: write “twice” for “first”`,
      expect.stringMatching(/en\.yaml:6: write “Do tell us\.” for “Please tell us\.” \(these words have changed/),
    ]);
  });

  test('tell apart the same words that a file has twice', () => {
    const twice = { edition: 'x', lines: [1, 9].map((line) => ({ file: 'a.yaml', line, text: 'Wait.' })) };
    const { changes } = answer(readMarks('2: Stay.').marks, twice, twice);
    expect(changes).toEqual(['a.yaml:9: write “Stay.” for “Wait.”']);
  });

  test.each([
    ['12: no edition', 'No edition is named'],
    ['edition: xx-2026-11-30-123abc\n1: x', 'does not speak "xx"'],
  ])('%j is refused', (source, why) => {
    expect(() => answerMarks(root, source)).toThrow(why);
  });
});
