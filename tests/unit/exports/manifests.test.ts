/** Manifests against the schemas of their standards, all of a standard's schemas loaded at once. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import { expect, test } from 'vitest';
import { manifest, STANDARDS } from '../../../src/exports/scorm/manifest.ts';
import { scormPackage } from '../../../src/exports/scorm/package.ts';
import { localHandbook } from '../../../src/kinds/local-handbook.ts';
import { handbook, MOMENT, nastySet, SIGNS, WHERE } from './nasty.ts';
import { folder, mistakesIn } from './schemas.ts';

const CONTEXT = { ...WHERE, handbook: localHandbook(handbook, 'et'), t: nastySet().t, momentOf: MOMENT };
const COURSES = [
  { id: 'quiz-nasty-et', title: `Õ ${SIGNS}`, passMark: 80, modified: '2026-11-22T00:00:00Z' },
  { id: 'role-play-nasty-et', title: 'Rollimäng', modified: '2026-11-22T00:00:00Z' },
];

test.each(STANDARDS.flatMap((standard) => COURSES.map((course) => [standard, course] as const)))(
  'a manifest of SCORM %s is valid: %o',
  (standard, course) => {
    const xml = manifest(standard, course, [{ course, files: ['index.html'] }]);
    expect(mistakesIn(standard, xml)).toBe('');
  },
);

test.each([
  ['1.2', 'organization', 'organisation'],
  ['1.2', 'scormtype="sco"', 'scormtype="page"'],
  ['2004', 'organization', 'organisation'],
  ['2004', 'Measure>0.8', 'Measure>8'],
  ['2004', 'scormType="sco"', 'scormType="page"'],
] as const)('the schema of SCORM %s sees that %s has become %s', (standard, right, wrong) => {
  expect(
    mistakesIn(
      standard,
      manifest(standard, COURSES[0]!, [{ course: COURSES[0]!, files: ['index.html'] }]).replaceAll(right, wrong),
    ),
  ).not.toBe('');
});

test.each(STANDARDS)('a package of SCORM %s has its manifest first, and the schemas beside it', async (standard) => {
  const schemas = Object.fromEntries(
    readdirSync(join(folder, standard)).map((name) => [name, readFileSync(join(folder, standard, name))]),
  );
  const course = { ...COURSES[0]!, path: 'et/quizzes/nasty/', script: new URL('file:///script.ts') };
  const asked: unknown[] = [];
  const page = (...parts: unknown[]) => {
    asked.push(...parts);
    return Promise.resolve({ html: '<!doctype html>', files: { 'shared/page.css': '', 'shared/page.js': '' } });
  };
  const scorm = { page, schemas: () => schemas };
  const zip = unzipSync(await scormPackage(standard, course, { ...CONTEXT, scorm }));
  expect(asked).toEqual([course.path, course.script, standard]);
  expect(Object.keys(zip).slice(0, 2)).toEqual(['imsmanifest.xml', 'index.html']);
  const listed = [...strFromU8(zip['imsmanifest.xml']!).matchAll(/<file href="([^"]+)"/g)].map(([, name]) => name);
  expect(listed).toEqual(['index.html', 'shared/page.css', 'shared/page.js']);
  const named = [...strFromU8(zip['imsmanifest.xml']!).matchAll(/[\w.]+\.xsd/g)].map(([name]) => name);
  expect(named.filter((name) => !(name in zip))).toEqual([]);
});
