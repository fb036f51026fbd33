/** The exports as they were built: all of them there, the same bytes whoever writes them, and said of on their pages. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { textContent } from 'domutils';
import { describe, expect, test } from 'vitest';
import { elementsIn, readHtml } from '../../src/core/html.ts';
import { FORMATS, FORMAT_IDS, exportName } from '../../src/exports/formats.ts';
import { notesOn } from '../../src/exports/notes.ts';
import { quizSchema, SCHEMA_PATH } from '../../src/exports/quiz-json.ts';
import { isOffered } from '../../src/exports/support.ts';
import { quizExports } from '../../src/kinds/quiz/exports.ts';
import { mistakesIn } from '../unit/exports/schemas.ts';
import { ROOT } from '../setup/build-site.ts';
import { pagesIn } from './browser.ts';
import { everywhere, NAMES } from './handbook.ts';
import { exportContext, setOf } from './question-sets.ts';

const quizzes = everywhere('quiz');
const inRoot = (...path: string[]) => readFileSync(join(ROOT.folder, ...path));
const folderOf = ({ language, path }: { language: string; path: string }) => `${language}${path}`;
const isPackage = (name: string) => /-scorm\d+\.zip$/.test(name);

describe.each(quizzes)('quiz $id in $language', (quiz) => {
  const folder = folderOf(quiz);

  test('its page offers every file that there is, and says what is in it and what is not', () => {
    const page = readHtml(inRoot(folder, 'use-elsewhere', 'index.html').toString());
    const set = setOf(quiz);
    for (const id of FORMAT_IDS) {
      const file = exportName(NAMES[quiz.language]!, quiz, id);
      const there = isOffered(FORMATS[id], set.questions);
      expect(existsSync(join(ROOT.folder, folder, file))).toBe(there);
      const [link] = elementsIn(page, `[data-export=${id}]`);
      expect(link?.attribs['href']).toBe(there ? `/${folder}${file}` : undefined);
      const { count, mapped, shortened, omitted } = notesOn(FORMATS[id], set);
      for (const line of [count, ...mapped, ...shortened, ...omitted]) expect(textContent(page)).toContain(line);
    }
  });

  test('the quiz leads to it', () => {
    const links = elementsIn(readHtml(inRoot(folder, 'index.html').toString()), 'main a');
    expect(links.map((link) => link.attribs['href'])).toContain(`/${folder}use-elsewhere/`);
  });

  test('every file, written once more, has the same bytes', async () => {
    // Packages are made of pages that are gone once the site is built.
    const files = quizExports(quiz, exportContext(quiz.language)).files.filter(({ name }) => !isPackage(name));
    expect(files.length).toBeGreaterThan(0);
    for (const { name, write } of files) {
      expect(Buffer.compare(inRoot(folder, name), Buffer.from(await write())), name).toBe(0);
    }
  });
});

const packages = everywhere('quiz', 'role-play').flatMap((entry) => {
  const standards = entry.kind === 'quiz' ? (['1.2', '2004'] as const) : (['1.2'] as const);
  return standards.map((standard) => [folderOf(entry), entry, standard] as const);
});

test.each(packages)(
  '%s: its package has a valid manifest, and a page that needs nothing but what the manifest names',
  (folder, entry, standard) => {
    const format = standard === '1.2' ? 'scorm12' : 'scorm2004';
    const files = unzipSync(inRoot(folder, exportName(NAMES[entry.language]!, entry, format)));
    const manifest = strFromU8(files['imsmanifest.xml']!);
    expect(mistakesIn(standard, manifest)).toBe('');
    const page = strFromU8(files['index.html']!);
    expect(page).toContain(entry.title);
    const needed = [...page.matchAll(/(?:src|href)="(?!#|https?:)([^"]*)"/g)].map(([, name = '']) => name);
    expect(needed.map((name) => name.split('.').at(-1))).toEqual(['css', 'js']);
    for (const name of needed) {
      expect(manifest).toContain(`<file href="${name}"/>`);
      expect(strFromU8(files[name]!)).not.toMatch(/url\((?!data:)|^import /m);
    }
  },
);

test('the schema lies where the files say, and the bare pages of packages are gone', () => {
  expect(inRoot(SCHEMA_PATH).toString()).toBe(quizSchema(exportContext('en')));
  expect(pagesIn(ROOT.folder).filter((path) => path.endsWith('/package/'))).toEqual([]);
});
