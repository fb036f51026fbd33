/** `npm run new`: what it writes has no mistake but what waits to be filled in, and passes once that is done. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { check } from '../../src/cli/check.ts';
import { makeEntry, type NewEntry } from '../../src/cli/make-entry.ts';
import { formatMade } from '../../src/cli/new.ts';
import { formatDiagnostics } from '../../src/core/diagnostics.ts';
import { isEntryKind } from '../../src/kinds/handbook.ts';
import { KIND_NAMES, SCHEMAS } from '../../src/kinds/schemas.ts';
import { TODAY, handbookWith, type Edit } from '../setup/fixture-handbook.ts';

/** Enough to name examples of: two sides of a contradiction need two lines of the seeds. */
const SEEDS: Edit = {
  file: 'content/seeds.yaml',
  find: '- id: s0-listen',
  by: '- { id: s0-dropped, seed: 0, kind: spam, status: drop, text: { en: Buy., et: Osta. } }\n- { id: s0-wait, seed: 0, kind: tip, status: keep, text: { en: Wait., et: Oota. } }\n- id: s0-listen',
};
const kinds = KIND_NAMES.filter(isEntryKind);

let beforehand: Set<string> | undefined;

/** What is mentioned of the handbook before anything is new in it. */
function known(): Set<string> {
  const look = () => check(handbookWith([SEEDS]), TODAY).warnings;
  return (beforehand ??= new Set(look().map(({ file, wrong }) => `${file} ${wrong}`)));
}

const made = (root: string, wanted: NewEntry) => makeEntry(root, wanted, TODAY);

function change(root: string, files: readonly string[], by: (text: string) => string): void {
  for (const file of files) writeFileSync(join(root, file), by(readFileSync(join(root, file), 'utf8')));
}

describe.each(kinds)('a new %s', (kind) => {
  const fresh = () => {
    const root = handbookWith([SEEDS]);
    return { root, ...made(root, { kind, id: 'quiet-corner' }) };
  };

  test('is a draft with facts and the words of the original', () => {
    const { root, files } = fresh();
    const folder = join(root, `content/${SCHEMAS[kind].folder}/quiet-corner`);
    expect(readdirSync(folder).sort()).toEqual([expect.stringMatching(/^en\.(mdx|yaml)$/), 'facts.yaml']);
    expect(files.map((file) => join(root, file)).sort()).toEqual(
      readdirSync(folder)
        .map((file) => join(folder, file))
        .sort(),
    );
    expect(parse(readFileSync(join(folder, 'facts.yaml'), 'utf8'))).toMatchObject({ original: 'en', draft: true });
  });

  test('has no mistake, and nothing is mentioned but places to fill in', () => {
    const { root, files } = fresh();
    const { problems, warnings } = check(root, TODAY);
    expect(formatDiagnostics(problems)).toBe('');
    const mentioned = warnings.filter(({ file, wrong }) => !known().has(`${file} ${wrong}`));
    expect(mentioned.map(({ file }) => file)).toEqual(
      expect.arrayContaining(files.filter((file) => !file.endsWith('facts.yaml'))),
    );
    expect(mentioned.filter(({ title }) => title !== 'Files of drafts with places to fill in')).toEqual([]);
  });

  test('is a mistake in each place to fill in as soon as it is no draft, and passes once they are filled in', () => {
    const { root, files } = fresh();
    change(root, files, (text) => text.replace('draft: true\n', ''));
    const places = files.flatMap((file) => readFileSync(join(root, file), 'utf8').match(/FILL IN/g) ?? []);
    const { problems } = check(root, TODAY);
    expect(problems.filter(({ wrong }) => wrong !== 'This place still waits to be filled in.')).toEqual([]);
    expect(problems).toHaveLength(places.length);
    change(root, files, (text) => text.replaceAll('FILL IN', 'Ask what is missing.'));
    expect(formatDiagnostics(check(root, TODAY).problems)).toBe('');
  });
});

describe('a new technique', () => {
  const facts = (root: string, id: string): unknown =>
    parse(readFileSync(join(root, `content/techniques/${id}/facts.yaml`), 'utf8'));

  test('comes last in its phase, which may be given', () => {
    const root = handbookWith([]);
    expect(made(root, { kind: 'technique', id: 'nod', phase: 'hear' })).toMatchObject({ order: 2, phase: 'hear' });
    expect(made(root, { kind: 'technique', id: 'sit', phase: 'hear' })).toMatchObject({ order: 3 });
    expect(made(root, { kind: 'technique', id: 'ring', phase: 'recover' })).toMatchObject({ order: 1 });
    expect(facts(root, 'sit')).toMatchObject({ phase: 'hear', order: 3 });
    expect(formatMade(made(root, { kind: 'technique', id: 'rest' }))).toContain('in the phase prepare');
  });

  test('claims no more than that it is sensible', () => {
    const root = handbookWith([]);
    made(root, { kind: 'technique', id: 'nod' });
    expect(facts(root, 'nod')).toMatchObject({ grade: 'practice', sources: [] });
  });

  test('is written in the language asked for, and in the others when asked', () => {
    const root = handbookWith([]);
    const { files } = made(root, { kind: 'technique', id: 'nod', language: 'et', allLanguages: true });
    expect(files).toEqual(['facts.yaml', 'et.mdx', 'en.mdx', 'ru.mdx'].map((file) => `content/techniques/nod/${file}`));
    expect(facts(root, 'nod')).toMatchObject({ original: 'et' });
    const text = (language: string) => readFileSync(join(root, `content/techniques/nod/${language}.mdx`), 'utf8');
    expect(text('et')).toContain(`updated: ${TODAY}`);
    expect(text('ru')).toContain(`follows: ${TODAY}`);
    expect(text('et')).not.toContain('## Section internal');
    expect(formatDiagnostics(check(root, TODAY).problems)).toBe('');
  });
});

test('two drafts at once do not stand in each other’s way', () => {
  const root = handbookWith([]);
  made(root, { kind: 'article', id: 'one' });
  made(root, { kind: 'article', id: 'two' });
  expect(formatDiagnostics(check(root, TODAY).problems)).toBe('');
});

test.each([
  ['tecnique', 'nod', {}, 'Did you mean "technique"?'],
  ['source', 'nod', {}, 'There is no kind "source".'],
  ['quiz', 'Bad Id', {}, 'cannot be an address'],
  ['technique', 'listen', {}, 'content/techniques/listen is already there.'],
  ['technique', 'nod', { language: 'enn' }, 'Did you mean "en"?'],
  ['technique', 'nod', { phase: 'heer' }, 'Did you mean "hear"?'],
  ['quiz', 'nod', { phase: 'hear' }, 'An entry of the kind quiz has no phase.'],
])('npm run new %s %s %o says what stops it, and makes nothing', (kind, id, more, expected) => {
  const root = handbookWith([]);
  expect(() => made(root, { kind, id, ...more })).toThrow(expected);
  expect(formatDiagnostics(check(root, TODAY).problems)).toBe('');
});

test('what a new entry must name has to be there', () => {
  expect(() => made(handbookWith([]), { kind: 'contradiction', id: 'nod' })).toThrow(
    'A contradiction names a seed, and there are only 1 of 2 yet. Make that first.',
  );
});
