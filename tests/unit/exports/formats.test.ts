/** The table of formats: complete, said in every language, and true of the files. */
import { readFileSync } from 'node:fs';
import { strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { FORMAT_IDS, FORMATS, exportName } from '../../../src/exports/formats.ts';
import { linesOf, notesOn } from '../../../src/exports/notes.ts';
import type { Format } from '../../../src/exports/parts/format.ts';
import { supportedIn } from '../../../src/exports/support.ts';
import { handbook, nastySet, setOf, written } from './nasty.ts';

describe.each(FORMAT_IDS)('%s', (id) => {
  const format: Format = FORMATS[id];

  test('has a note for each way in which it maps and each question that it leaves out', () => {
    const set = nastySet();
    const { mapped, omitted } = notesOn(format, set);
    const ways = new Set(Object.values(format.forms).flatMap((support) => (typeof support === 'object' ? [support.mapped] : [])));
    expect(mapped).toHaveLength(ways.size);
    expect(omitted).toHaveLength(set.questions.length - supportedIn(format, set.questions).length);
  });

  test('has the same bytes each time, and other bytes in another language', async () => {
    const [once, again] = [await written(id, nastySet()), await written(id, nastySet())];
    expect(Buffer.compare(once, again)).toBe(0);
    const [en, et] = await Promise.all(['en', 'et'].map((language) => written(id, setOf(handbook, 'types', language))));
    expect(en && et && Buffer.compare(en, et)).not.toBe(0);
  });
});

test('it was tried with the programs that tests still use, in their versions', () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { devDependencies: Record<string, string> };
  const tried = Object.values<Format>(FORMATS).flatMap((format) => format.tried);
  for (const { program, version, byHand } of tried) {
    if (!byHand && program in devDependencies) expect([program, version]).toEqual([program, devDependencies[program]]);
  }
});

test('files of a quiz have names of their own', () => {
  const names = FORMAT_IDS.map((format) => exportName('Common Ground', { id: 'limits', language: 'en' }, format));
  expect(new Set(names).size).toBe(names.length);
});

test.each(['moodle', 'gift', 'anki-text'] as const)('%s says in the file what its page says', async (id) => {
  const set = nastySet();
  const lines = linesOf(notesOn(FORMATS[id], set));
  const text = strFromU8(await written(id, set));
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(text).toContain(line);
});
