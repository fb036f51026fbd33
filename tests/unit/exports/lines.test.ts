/** Packs of lines: what other programs find in them, that ids stay, that nothing is lost or sent by mistake. */
import { execFileSync } from 'node:child_process';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createTranslate } from '../../../src/core/translate.ts';
import { lineData, lineSchemaText, type LineFile } from '../../../src/exports/lines/data.ts';
import { matchFile, matchPackage } from '../../../src/exports/lines/espanso.ts';
import { linePacks } from '../../../src/exports/lines/packs.ts';
import { rowsOf, type Row } from '../../../src/exports/lines/rows.ts';
import { lineTable } from '../../../src/exports/lines/table.ts';
import { localHandbook } from '../../../src/kinds/local-handbook.ts';
import { onPath } from '../../browsers/programs.ts';
import { handbook, WHERE } from './nasty.ts';

const t = createTranslate(handbook.ui['en']!);
const contextIn = (language: string) => ({
  ...WHERE,
  handbook: localHandbook(handbook, language),
  t: createTranslate(handbook.ui[language]!),
  momentOf: () => '2026-11-30T09:05:07Z',
});
const rows = rowsOf(contextIn('en'));
const edition = { name: 'lines-en', modified: '2026-11-30T09:05:07Z', home: 'https://handbook.example/en/' };

/** A reply whose words are full of what some format reads as its own. */
const nasty: Row = {
  kind: 'reply',
  id: 'replies/nasty',
  shortcut: 'nasty',
  title: 'He said: "no, never"',
  text: 'By [noon, Õhtul] — "yes": # no\n\n- [noon, Õhtul] and [noon: õhtul], [кто]\n\n[42]',
  subject: 'Order [42]',
  techniques: [{ id: 'wait', title: 'Wait' }],
  channels: ['email'],
  situations: [],
  grade: 'practice',
  changedOn: '2026-11-30',
  path: '/replies/nasty/',
  blanks: ['42', 'noon, Õhtul', 'noon: õhtul', 'кто'],
  address: 'https://handbook.example/below/en/replies/nasty/',
};

interface Match {
  trigger: string;
  right_word: boolean;
  replace?: string;
  form?: string;
  form_fields?: Record<string, { default: string }>;
}
const matchesIn = (text: string) => (parse(text) as { matches: Match[] }).matches;

describe('every line and every message', () => {
  test('has an id and a shortcut of its own, the same in every language', () => {
    for (const name of ['id', 'shortcut'] as const) {
      const names = rows.map((row) => row[name]);
      expect(new Set(names).size).toBe(names.length);
      expect(rowsOf(contextIn('et')).map((row) => row[name])).toEqual(names);
    }
    expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining(['listen/one', 'replies/lost/first', 'replies/lost/later']));
  });

  test('a reply is what its parts say, between a greeting and a name', () => {
    const { text, channels, grade, situations } = rows.find(({ id }) => id === 'replies/lost/first')!;
    const parts = ['Your parcel was due on [Monday].', 'I will ring at three.'];
    expect(text.split('\n\n')).toEqual([t('reply.greeting'), ...parts, t('reply.name')]);
    expect([channels, grade, situations.map(({ id }) => id)]).toEqual([['email'], 'mixed', ['lost-parcel']]);
  });
});

test('the JSON is as its schema says, which another reader takes', () => {
  const schema = JSON.parse(lineSchemaText(WHERE)) as { $id: string };
  const validate = new Ajv2020({ strict: true, validateFormats: false }).compile(schema);
  const file = JSON.parse(lineData([...rows, nasty], { language: 'en', modified: edition.modified }, WHERE)) as LineFile;
  validate(file);
  expect(validate.errors ?? []).toEqual([]);
  expect(file.$schema).toBe(schema.$id);
  expect(file.lines.at(-1)?.text).toBe(nasty.text);
  expect(validate({ ...file, lines: [{ ...file.lines[0], id: undefined }] })).toBe(false);
});

const python = onPath('python3');
if (!python) console.log('The table of lines is not read back: no python3');

test.skipIf(!python)('the table is what Python reads from it', () => {
  const read =
    'import csv, io, json, sys; print(json.dumps(list(csv.DictReader(io.StringIO(sys.stdin.buffer.read().decode("utf-8-sig"), newline="")))))';
  const table = lineTable([...rows, nasty], t);
  const found = JSON.parse(execFileSync(python!, ['-c', read], { input: table, encoding: 'utf8' })) as Record<string, string>[];
  expect(found.map(({ id }) => id)).toEqual([...rows, nasty].map(({ id }) => id));
  expect(found.at(-1)).toMatchObject({ text: nasty.text, title: nasty.title, subject: nasty.subject, say: '' });
});

describe('for Espanso', () => {
  const matches = matchesIn(matchFile([...rows, nasty], edition, t));

  test('a text without blanks is replaced, one with blanks is a form whose fields keep their brackets', () => {
    for (const match of matches) expect([match.replace, match.form].filter((text) => text !== undefined)).toHaveLength(1);
    const { form = '', form_fields: fields = {} } = matches.find(({ trigger }) => trigger === ':nasty')!;
    expect(Object.keys(fields)).toEqual(['noon_ohtul', 'noon_ohtul_2', 'blank', 'blank_42']);
    const unfilled = form.replace(/\[\[(\w+)\]\]/g, (_, name: string) => fields[name]!.default);
    expect(unfilled).toBe(nasty.text);
  });

  test('what is only spoken is left out and told; a trigger waits for the end of the word', () => {
    const triggers = matches.map(({ trigger }) => trigger);
    expect(triggers).not.toContain(':listen/one'); // for the phone
    expect(triggers).toEqual(expect.arrayContaining([':wait/two', ':lost:first']));
    expect(matches.every((match) => match.right_word)).toBe(true);
    const spoken = rows.filter(({ channels }) => channels.every((channel) => channel === 'phone' || channel === 'counter'));
    expect(matchFile(rows, edition, t)).toContain(t('lines.expander.left', { count: spoken.length }));
  });

  test('a package has its three files in a folder of its name, and a version that grows', () => {
    const versionAt = (modified: string) => {
      const files = unzipSync(matchPackage(rows, { ...edition, modified }, t));
      expect(Object.keys(files)).toEqual(['_manifest.yml', 'package.yml', 'README.md'].map((name) => `lines-en/${name}`));
      expect(matchesIn(strFromU8(files['lines-en/package.yml']!)).length).toBe(matchesIn(matchFile(rows, edition, t)).length);
      const manifest = parse(strFromU8(files['lines-en/_manifest.yml']!)) as { name: string; version: string };
      expect(manifest.name).toBe('lines-en');
      return manifest.version;
    };
    expect(versionAt('2026-11-30T09:05:07Z')).toBe('2026.1130.90507');
    expect(versionAt('2027-01-02T00:00:00Z')).toBe('2027.102.0');
  });
});

test('there is a pack for all and for each channel that has lines, the same bytes each time', async () => {
  const packs = linePacks(contextIn('en'));
  expect(packs.map(({ name }) => name.replace('site-name-lines-', ''))).toEqual([
    ...['en.csv', 'en.json', 'en.yaml', 'en-espanso.zip'],
    ...['email-en.csv', 'email-en.yaml', 'phone-en.csv', 'counter-en.csv'],
  ]);
  for (const { write } of packs) expect(await write()).toEqual(await write());
  expect(linePacks(contextIn('ru')).some(({ name }) => name.endsWith('.yaml'))).toBe(false); // nothing there is typed
});

test('what their moment hangs on are the words, not the address of the site', () => {
  const saidAt = (site: string) => {
    const said: string[] = [];
    linePacks({ ...contextIn('en'), site, momentOf: (name, words) => `${said.push(name, JSON.stringify(words))}` });
    return said;
  };
  expect(saidAt('https://one.example')).toEqual(saidAt('https://other.example'));
});
