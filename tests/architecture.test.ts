/** Who may import whom, read from the import lines. Each arrow of src/README.md is one line here. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const SOURCES = /\.(ts|astro|mjs)$/;
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => join('src', file))
  .filter((file) => SOURCES.test(file));

/** room -> rooms it may import from, beside itself */
const MAY_IMPORT: Record<string, readonly string[]> = {
  core: [],
  model: [],
  quiz: ['core', 'model', 'library', 'components'],
  roleplay: ['model', 'library', 'components'],
  book: ['model', 'library', 'components', 'quiz', 'roleplay'],
  components: ['core', 'model', 'library', 'search', 'styles', 'fonts'],
  library: ['model'],
  pages: ['components', 'library', 'quiz', 'roleplay', 'book', 'exports'],
  exports: ['core', 'model', 'library', 'styles', 'quiz', 'roleplay', 'html.ts'],
  search: ['model', 'html.ts'],
  tools: ['model', 'search', 'quiz', 'roleplay', 'exports', 'html.ts'],
  'html.ts': [],
  'content.config.ts': ['model'],
  'middleware.ts': ['library'],
};

const roomOf = (file: string) => relative('src', file).split('/')[0]!;

interface Import {
  file: string;
  from: string;
}

const imports: Import[] = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import) '([^']+)'/g)].map(([, from]) => ({ file, from: from! })),
);
const inside = imports
  .filter(({ from }) => from.startsWith('.'))
  .map(({ file, from }) => ({ file, to: join(dirname(file), from) }));

test('every room is known', () => {
  expect([...new Set(files.map(roomOf))].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
});

test.each(Object.keys(MAY_IMPORT))('%s imports only what it may', (room) => {
  const allowed = [room, ...MAY_IMPORT[room]!];
  const wrong = inside.filter(({ file, to }) => roomOf(file) === room && !allowed.includes(roomOf(to)));
  expect(wrong).toEqual([]);
});

test('astro:content appears only in the library and content.config', () => {
  const users = imports.filter(({ from }) => from === 'astro:content').map(({ file }) => file);
  expect([...new Set(users)].sort()).toEqual(['src/content.config.ts', 'src/library/open.ts']);
});

test('the model knows nothing of Astro, of the disk, or of the clock', () => {
  const model = files.filter((file) => roomOf(file) === 'model');
  const outside = imports.filter(({ file, from }) => roomOf(file) === 'model' && /^(astro|node:)/.test(from));
  const clock = model.filter((file) => /Date\.now\(|new Date\(\)/.test(readFileSync(file, 'utf8')));
  expect([...outside, ...clock]).toEqual([]);
});

test('core knows nothing of Astro, of the disk, or of any package', () => {
  expect(imports.filter(({ file, from }) => roomOf(file) === 'core' && !from.startsWith('.'))).toEqual([]);
});

test('browser storage is touched at one door', () => {
  const users = files.filter((file) => /\b(local|session)Storage\b/.test(readFileSync(file, 'utf8')));
  expect(users).toEqual(['src/core/storage.ts']);
});

test('shapes never import rules', () => {
  const wrong = inside.filter(
    ({ file, to }) => file.startsWith('src/model/') && !file.includes('/rules/') && to.includes('/rules/'),
  );
  expect(wrong).toEqual([]);
});

/** A page in a package is a quiz or a role-play with a learning system around it: its scripts stand above theirs. */
const SCRIPTS_BELOW: Record<string, readonly string[]> = { exports: ['quiz', 'roleplay'] };

test('browser scripts import only core, the model, their own room, and no package', () => {
  const scripts = imports.filter(({ file }) => file.endsWith('.client.ts'));
  const wrong = scripts.filter(({ file, from }) => {
    if (!from.startsWith('.')) return true;
    return !['core', 'model', roomOf(file), ...(SCRIPTS_BELOW[roomOf(file)] ?? [])].includes(roomOf(join(dirname(file), from)));
  });
  expect(wrong).toEqual([]);
});

test('writers of exports know nothing of Astro or the clock, and of the disk only what SQLite needs', () => {
  const writers = files.filter((file) => roomOf(file) === 'exports' && file.endsWith('.ts') && !file.includes('/run/'));
  const clock = writers.filter((file) => /Date\.now\(|new Date\(\)/.test(readFileSync(file, 'utf8')));
  const disk = imports
    .filter(({ file, from }) => writers.includes(file) && /^(astro|node:fs)/.test(from))
    .map(({ file }) => file);
  expect(clock).toEqual([]);
  expect(disk).toEqual(['src/exports/anki/collection.ts']);
});

test('source files stay small, or say why in their first comment', () => {
  const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 250);
  expect(long.filter((file) => !/^\/\*\*[\s\S]*?long/i.test(readFileSync(file, 'utf8')))).toEqual([]);
});
