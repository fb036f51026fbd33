/** Who may import whom, which rooms name no kind, how large files are: the five laws, read from the source. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { KIND_NAMES, SCHEMAS } from '../src/kinds/schemas.ts';
import { QUESTION_TYPE_NAMES } from '../src/question-types/registry.ts';

const files = [...below('src'), ...below('tests')].filter((file) => /\.(ts|astro|mjs|css)$/.test(file));
const sources = files.filter((file) => file.startsWith('src/') && !file.endsWith('.css'));

function below(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file).replaceAll('\\', '/'));
}

const text = (file: string) => readFileSync(file, 'utf8');
const room = (file: string) => file.split('/')[1] ?? '';
const lists = ['schemas', 'registry', 'components', 'place-notes', 'prose-parts'].map((list) => `src/kinds/${list}.ts`);

interface Import {
  file: string;
  from: string;
  /** Set where it is one of our own files. */
  to: string | undefined;
  typeOnly: boolean;
}

/** Static and dynamic imports, and those of styles. */
const IMPORT = /(?:^|\n)\s*(?:import|export)\s(type\s)?[^;'"]*?from\s+'([^']+)'|import\s*\(?\s*'([^']+)'/g;
const imports: Import[] = sources.flatMap((file) =>
  [...text(file).matchAll(IMPORT)].map(([, type, named, bare]) => {
    const from = (named ?? bare ?? '').replace(/\?.*$/, '');
    const to = from.startsWith('.') ? join(dirname(file), from).replaceAll('\\', '/') : undefined;
    return { file, from, to, typeOnly: Boolean(type) };
  }),
);

/** room -> rooms it may import from, beside itself; "x/parts" is what an engine offers to kinds and to the layout */
const MAY_IMPORT: Record<string, readonly string[]> = {
  core: [],
  read: ['core'],
  'question-types': ['core', 'layout'],
  layout: ['core', 'kinds', 'book/parts', 'print/parts', 'search/parts', 'offline/parts'],
  lint: ['core', 'kinds', 'search', 'read'],
  search: ['core', 'kinds', 'layout'],
  book: ['core', 'kinds', 'layout', 'print/parts', 'exports/parts', 'exports/archive.ts', 'read'],
  print: ['core', 'kinds', 'layout', 'read'],
  exports: ['core', 'kinds', 'layout', 'question-types'],
  'red-pen': [
    'core',
    'kinds',
    'print/browser.ts',
    'print/cache.ts',
    'print/jobs.ts',
    'print/pdf/post-process.ts',
    'exports/docx',
  ],
  downloads: [
    'core',
    'kinds',
    'layout',
    'print/parts',
    'book/parts',
    'book/books.ts',
    'book/volumes.ts',
    'exports/parts',
    'exports/archive.ts',
    'exports/courses.ts',
    'offline/parts',
  ],
  offline: ['core', 'layout', 'read'],
  onefile: ['core', 'read', 'search', 'exports/offline.ts'],
  hosting: [],
  release: ['core', 'exports/archive.ts'],
  cli: [
    'core',
    'read',
    'kinds',
    'lint',
    'search',
    'book',
    'print',
    'exports',
    'red-pen',
    'downloads',
    'onefile',
    'offline',
    'hosting',
    'release',
    'layout',
  ],
  pages: ['core', 'layout', 'kinds', 'search', 'book', 'downloads', 'print', 'offline'],
  'content.config.ts': ['read'],
  'middleware.ts': ['layout'],
};

/** What lies beside the kinds' folders: the lists, the handbook, the loader. */
const KINDS_ROOT = ['core', 'read', 'book/parts', 'print/parts', 'exports/parts'];
/** What a kind may use. Of another kind it may use entries alone, which come by the handbook. */
const KIND = ['core', 'layout', 'question-types', 'book/parts', 'print/parts', 'search/parts', 'offline/parts', 'exports'];

const isIn = (file: string, place: string) => file === `src/${place}` || file.startsWith(`src/${place}/`);
const kindOf = (file: string) => KIND_NAMES.find((kind) => isIn(file, `kinds/${kind}`));

function mayImport(file: string, to: string): boolean {
  const kind = kindOf(file);
  if (kind) {
    const root = isIn(to, 'kinds') && dirname(to) === 'src/kinds' && to !== 'src/kinds/components.ts';
    return root || isIn(to, `kinds/${kind}`) || KIND.some((place) => isIn(to, place));
  }
  if (lists.includes(file)) return true;
  if (room(file) === 'kinds') return dirname(to) === 'src/kinds' || KINDS_ROOT.some((place) => isIn(to, place));
  const places = [room(file), ...(MAY_IMPORT[room(file)] ?? [])];
  return places.some((place) => isIn(to, place)) && !(kindOf(to) && room(file) !== 'kinds');
}

test('every room is known', () => {
  const rooms = [...new Set(sources.map(room))].filter((name) => name !== 'kinds');
  expect(rooms.filter((name) => !(name in MAY_IMPORT))).toEqual([]);
});

test('arrows point as the map says; nobody but the three lists reaches into a kind', () => {
  const wrong = imports.filter(({ file, to }) => to && !mayImport(file, to)).map(({ file, to }) => `${file} -> ${to}`);
  expect(wrong).toEqual([]);
});

/** The only engine that draws kinds is the book, through components.ts; see DESIGN in src/README.md. */
test('components.ts is imported by the book alone', () => {
  const users = imports.filter(({ to }) => to === 'src/kinds/components.ts').map(({ file }) => room(file));
  expect([...new Set(users)]).toEqual(['book']);
});

/** Names of kinds, their folders and the types of questions, as a string of their own. */
const NAMES = new Set<string>([...KIND_NAMES, ...KIND_NAMES.map((kind) => SCHEMAS[kind].folder)]);
/** Words that are also plain English or the name of something else in a place of its own. */
const ALLOWED = new Set(['ContradictionBox', 'Settlement', 'SourceList'].map((part) => `src/layout/parts/${part}.astro`));

test('no engine names a kind', () => {
  const engines = sources.filter((file) => room(file) !== 'kinds' && !file.includes('/interface-words') && !ALLOWED.has(file));
  const named = engines.flatMap((file) =>
    [...withoutComments(text(file)).matchAll(/([rR]ef\()?'([^'\n]*)'/g)]
      .filter(([, isRef, name]) => !isRef && NAMES.has(name ?? ''))
      .map(([, , name]) => `${file}: '${name}'`),
  );
  expect(named).toEqual([]);
});

test('no kind names the type of a question, nor does an export', () => {
  const outside = sources.filter((file) => room(file) !== 'question-types' && !file.includes('/interface-words'));
  const named = outside.flatMap((file) =>
    [...withoutComments(text(file)).matchAll(/(?:kind|type) === '([^'\n]*)'/g)]
      .filter(([, name]) => QUESTION_TYPE_NAMES.some((type) => type === name))
      .map(([found]) => `${file}: ${found}`),
  );
  expect(named).toEqual([]);
});

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}

test('astro:content appears only where pages are opened and where the collection is named', () => {
  const users = imports.filter(({ from }) => from === 'astro:content').map(({ file }) => file);
  expect([...new Set(users)].sort()).toEqual(['src/content.config.ts', 'src/layout/page.ts']);
});

test('core and question types know nothing of Astro, of the disk, or of the clock', () => {
  const pure = sources.filter((file) => ['core', 'question-types'].includes(room(file)) && file.endsWith('.ts'));
  const outside = imports.filter(({ file, from }) => pure.includes(file) && /^(astro|node:)/.test(from));
  const clock = pure.filter((file) => /Date\.now\(|new Date\(\)/.test(text(file)));
  expect([...outside, ...clock]).toEqual([]);
});

test('storage is touched by its one door', () => {
  const users = sources.filter((file) => /\b(localStorage|sessionStorage)\b/.test(withoutComments(text(file))));
  expect(users).toEqual(['src/core/storage.ts']);
});

/** Every file that a browser script reaches, types left out, with the packages among them. */
function reachedFrom(script: string): Set<string> {
  const reached = new Set([script]);
  for (const file of reached) {
    for (const { from, to, typeOnly } of imports.filter((one) => one.file === file && !one.typeOnly)) {
      if (!typeOnly) reached.add(to ?? from);
    }
  }
  return reached;
}

test('browser scripts reach no package, however far their imports go', () => {
  const scripts = sources.filter((file) => file.endsWith('.client.ts'));
  const packages = scripts.flatMap((script) =>
    [...reachedFrom(script)].filter((name) => !name.startsWith('src/')).map((name) => `${script}: ${name}`),
  );
  expect(packages).toEqual([]);
});

test('files stay small: none above 250 lines', () => {
  expect(files.filter((file) => text(file).split('\n').length > 251)).toEqual([]);
});
