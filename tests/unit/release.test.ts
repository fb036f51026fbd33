/** A release: licences, what it is made with, what it holds, and that it is the same bytes every time. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { gather, writeChecksums } from '../../src/release/gather.ts';
import { readLock, resolved, type Locked } from '../../src/release/lock.ts';
import { refused } from '../../src/release/licences.ts';
import { notices } from '../../src/release/notices.ts';
import { billOfMaterials } from '../../src/release/sbom.ts';
import { SHIPPED } from '../../src/release/shipped.ts';

const lock = readLock(readFileSync('package-lock.json', 'utf8'));

/** A package as the lock would know it. */
const made = (name: string, licence: string, more: Partial<Locked> = {}): Locked => ({
  path: `node_modules/${name}`,
  name,
  version: '1.0.0',
  licence,
  forTests: false,
  integrity: undefined,
  asksFor: [],
  ...more,
});

describe('licences', () => {
  test('of all that the site is built with, as the lock names them, may be here', () => expect(refused(lock)).toEqual([]));

  test('are what the installed packages say themselves', () => {
    const own = lock.flatMap((one) => {
      const file = join(one.path, 'package.json');
      if (one.forTests || !existsSync(file)) return [];
      const { license, licenses } = JSON.parse(readFileSync(file, 'utf8')) as {
        license?: unknown;
        licenses?: { type: string }[];
      };
      const said = typeof license === 'string' ? license : licenses?.map(({ type }) => type).join(' OR ');
      return [{ ...one, licence: said ?? 'none named' }];
    });
    expect(own.length).toBeGreaterThan(100);
    expect(refused(own)).toEqual([]);
  });

  test.each([
    ['GPL-3.0-only', true],
    ['none named', true],
    ['MIT AND GPL-3.0-only', true],
    ['(MIT OR GPL-3.0-only) AND ISC', false],
    ['(MIT OR GPL-3.0-only) AND SSPL-1.0', true],
    ['MPL-2.0', false],
  ])('%s is refused: %s', (licence, isRefused) => expect(refused([made('a', licence)])).toHaveLength(isRefused ? 1 : 0));

  test('what readers get is asked for more, what only tests use is not asked', () => {
    expect(refused([made('pagefind', 'MPL-2.0')])).toHaveLength(1);
    expect(refused([made('a', 'GPL-3.0-only', { forTests: true })])).toEqual([]);
    expect(refused([made('dictionary-et', 'GPL-3.0-only')])).toHaveLength(1);
  });

  test('of what is passed on stand in the notices, whole', () => {
    const text = notices(lock);
    for (const name of Object.keys(SHIPPED))
      expect(text).toContain(`\n${name} ${lock.find((one) => one.name === name)?.version} (`);
    expect(text).toContain('SIL OPEN FONT LICENSE');
    expect(text).toContain('GNU LESSER GENERAL PUBLIC LICENSE');
    expect(() => notices(lock.map((one) => ({ ...one, licence: 'None-1.0' })))).toThrow('dictionary-et brings no text');
    expect(() => notices([])).toThrow('is not installed');
  });
});

describe('the bill of materials', () => {
  const text = billOfMaterials(JSON.parse(readFileSync('package.json', 'utf8')), lock);
  const bill = JSON.parse(text) as {
    components: { 'bom-ref': string; purl: string; scope: string; licenses: unknown[]; hashes?: { content: string }[] }[];
    dependencies: { ref: string; dependsOn: string[] }[];
    metadata: { component: { 'bom-ref': string } };
  };
  const refs = bill.components.map((component) => component['bom-ref']);

  test('names every package once, with its licence and checksum', () => {
    expect(new Set(refs).size).toBe(refs.length);
    expect(new Set(lock.map(({ name, version }) => `${name}@${version}`)).size).toBe(refs.length);
    expect(bill.components.filter(({ licenses, hashes }) => !licenses.length || hashes?.[0]?.content.length !== 128)).toEqual([]);
  });

  test('says what each asks for, of what is there', () => {
    const known = new Set([bill.metadata.component['bom-ref'], ...refs]);
    expect(bill.dependencies.map(({ ref }) => ref)).toEqual([...known]);
    expect(bill.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !known.has(ref))).toEqual([]);
    const astro = bill.dependencies.find(({ ref }) => ref.startsWith('pkg:npm/astro@'));
    expect(astro?.dependsOn.some((ref) => ref.startsWith('pkg:npm/vite@'))).toBe(true);
  });

  test('tells what readers get from what only builds', () => {
    const shipped = bill.components
      .filter(({ scope }) => scope === 'required')
      .map(({ purl }) => purl.replace(/^pkg:npm\/|@[^@]*$/g, ''));
    expect(shipped.sort()).toEqual(
      Object.keys(SHIPPED)
        .map((name) => name.replace('@', '%40'))
        .sort(),
    );
  });

  test('finds the nearest package of a name, as Node does', () => {
    const all = [
      made('a', 'MIT'),
      made('b', 'MIT'),
      made('b', 'MIT', { path: 'node_modules/a/node_modules/b', version: '2.0.0' }),
    ];
    const byPath = new Map(all.map((one) => [one.path, one]));
    expect(resolved('b', 'node_modules/a', byPath)?.version).toBe('2.0.0');
    expect(resolved('b', 'node_modules/a/node_modules/b', byPath)?.version).toBe('2.0.0');
    expect(resolved('b', '', byPath)?.version).toBe('1.0.0');
    expect(resolved('c', 'node_modules/a', byPath)).toBeUndefined();
  });
});

describe('what is gathered', () => {
  const folders: string[] = [];
  const folder = () => {
    const made = mkdtempSync(join(tmpdir(), 'handbook-release-'));
    folders.push(made);
    return made;
  };
  afterAll(() => folders.forEach((made) => rmSync(made, { recursive: true })));
  const site = folder();
  const files = {
    'index.html': 'both',
    'en/index.html': 'home',
    'en/feed.xml': 'feed',
    'en/quizzes/calm/our-book-calm-en.csv': 'quiz',
    'et/quizzes/calm/meie-raamat-calm-et.csv': 'küsimused',
    'downloads/our-book-handbook-en-a4.pdf': 'book',
    'downloads/our-book-handbook-en.epub': 'book',
    'downloads/handbook-en.epub': 'an old name',
    'downloads/our-book-calm-en-a4.pdf': 'sheet',
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), text);
  }
  const release = () => {
    const out = folder();
    gather({ site, names: { en: 'Our book', et: 'Meie raamat' }, papers: { LICENSE: 'free' } }, out);
    writeChecksums(out);
    return out;
  };
  const out = release();
  const zipOf = (name: string) => unzipSync(new Uint8Array(readFileSync(join(out, name))));

  test('is the site, the exports, the books and the papers', () => {
    expect(readdirSync(out).sort()).toEqual(
      [
        'LICENSE',
        'SHA256SUMS',
        'our-book-exports.zip',
        'our-book-handbook-en-a4.pdf',
        'our-book-handbook-en.epub',
        'our-book-site.zip',
      ].sort(),
    );
    const whole = zipOf('our-book-site.zip');
    expect(Object.keys(whole).sort()).toEqual(['LICENSE', ...Object.keys(files).map((file) => `site/${file}`)].sort());
    expect(strFromU8(whole['site/en/index.html']!)).toBe('home');
    expect(Object.keys(zipOf('our-book-exports.zip'))).toEqual(['en/our-book-calm-en.csv', 'et/meie-raamat-calm-et.csv']);
  });

  test('has checksums of everything but themselves', () => {
    const sums = readFileSync(join(out, 'SHA256SUMS'), 'utf8').trim().split('\n');
    expect(sums.map((line) => line.slice(66)).sort()).toEqual(
      readdirSync(out)
        .filter((file) => file !== 'SHA256SUMS')
        .sort(),
    );
    const sum = createHash('sha256').update('free').digest('hex');
    expect(sums).toContain(`${sum}  LICENSE`);
  });

  test('is the same bytes another time', () => {
    expect(readFileSync(join(release(), 'SHA256SUMS'), 'utf8')).toBe(readFileSync(join(out, 'SHA256SUMS'), 'utf8'));
  });
});
