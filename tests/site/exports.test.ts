/** The exports as they were built: all of them there, the same bytes whoever builds them, and said of on their pages. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { textContent } from 'domutils';
import { describe, expect, test } from 'vitest';
import { elementsIn, readHtml } from '../../src/core/html.ts';
import { FORMAT_IDS, fileName, takenIn } from '../../src/exports/formats.ts';
import { notesOn } from '../../src/exports/notes.ts';
import { plainQuiz } from '../../src/exports/questions.ts';
import { quizSchema, SCHEMA_PATH } from '../../src/exports/quiz-json.ts';
import { STANDARDS } from '../../src/exports/scorm/manifest.ts';
import { written, WRITTEN } from '../../src/exports/write.ts';
import { handbook } from '../unit/exports/nasty.ts';
import { mistakesIn } from '../unit/exports/schemas.ts';
import { ROOT, UNDER } from '../setup/build-site.ts';
import { pagesIn } from './browser.ts';

const where = { site: process.env['HANDBOOK_SITE'] ?? handbook.house.site, base: ROOT.base };
const quizzes = handbook.quizzes.flatMap((quiz) =>
  Object.keys(quiz.words).map((language) => plainQuiz(handbook, quiz, language, where)),
);
const plays = handbook.scenarios.flatMap(({ id, words }) => Object.keys(words).map((language) => ({ id, language })));
const folderOf = (part: string, { id, language }: { id: string; language: string }) => join(language, part, id);
const inRoot = (...path: string[]) => readFileSync(join(ROOT.folder, ...path));

describe.each(quizzes.map((quiz) => [quiz.id, quiz.language, quiz] as const))('quiz %s in %s', (_, __, quiz) => {
  const folder = folderOf('quizzes', quiz);
  const page = readHtml(inRoot(folder, 'use-elsewhere', 'index.html').toString());

  test('its page offers every file that there is, and says what is in it and what is not', () => {
    for (const format of FORMAT_IDS) {
      const file = fileName(quiz.id, quiz.language, format);
      const there = takenIn(format, quiz.questions).length > 0;
      expect(existsSync(join(ROOT.folder, folder, file))).toBe(there);
      const [link] = elementsIn(page, `[data-export=${format}]`);
      expect(link?.attribs['href']).toBe(there ? `/${folder}/${file}` : undefined);
      const { count, mapped, left } = notesOn(format, quiz);
      for (const line of [count, ...mapped, ...left]) expect(textContent(page)).toContain(line);
    }
  });

  test('the quiz leads to it', () => {
    const links = elementsIn(readHtml(inRoot(folder, 'index.html').toString()), 'main a');
    expect(links.map((link) => link.attribs['href'])).toContain(`/${folder}/use-elsewhere/`);
  });

  test.each(WRITTEN)('%s, written once more, has the same bytes', async (format) => {
    const again = await written(format, quiz, where);
    if (again) expect(Buffer.compare(inRoot(folder, fileName(quiz.id, quiz.language, format)), again)).toBe(0);
  });
});

const packages = [
  ...quizzes.flatMap((quiz) => STANDARDS.map((standard) => ['quizzes', quiz.id, quiz.language, standard] as const)),
  ...plays.map(({ id, language }) => ['scenarios', id, language, '1.2'] as const),
];

test.each(packages)(
  '%s/%s in %s, SCORM %s: a valid manifest; another build gives the same page',
  (part, id, language, standard) => {
    const file = join(language, part, id, fileName(id, language, standard === '1.2' ? 'scorm12' : 'scorm2004'));
    const [here, under] = [ROOT, UNDER].map(({ folder }) => unzipSync(readFileSync(join(folder, file))));
    expect(mistakesIn(standard, strFromU8(here!['imsmanifest.xml']!))).toBe('');
    expect(Object.keys(under!)).toEqual(Object.keys(here!));
    for (const [path, content] of Object.entries(here!)) {
      expect(strFromU8(under![path]!).replaceAll(`${where.site}${UNDER.base}`, `${where.site}/`)).toBe(strFromU8(content));
    }
    const page = strFromU8(here!['index.html']!);
    expect(page.match(/(?:src|href)="(?!#|https?:)[^"]*"|url\((?!data:)[^)]*\)/g)).toBeNull();
  },
);

test('the schema lies where the files say, and the bare pages of packages are gone', () => {
  expect(inRoot(SCHEMA_PATH).toString()).toBe(quizSchema(where));
  expect(pagesIn(ROOT.folder).filter((path) => path.endsWith('/package/'))).toEqual([]);
});
