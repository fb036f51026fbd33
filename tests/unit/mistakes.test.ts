/** One mistake each, made in the handbook of the fixtures, and exactly what the writer is told.
 * A fixture is a list of edits and the message expected: tests/fixtures/mistakes/<mistake>.yaml. */
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { check } from '../../src/cli/check.ts';
import { formatDiagnostics, type PlacedDiagnostic } from '../../src/core/diagnostics.ts';
import { TODAY, withHandbook, type Edit } from '../setup/fixture-handbook.ts';

interface Fixture {
  edits: Edit[];
  /** Mistakes that stop the build; empty where the edit is none. */
  expected: string;
  /** What is only mentioned, beside what the handbook of the fixtures gives rise to by itself. */
  warned?: string;
}

const FIXTURES = 'tests/fixtures/mistakes';
const checkWith = (edits: Edit[]) => withHandbook(edits, (root) => check(root, TODAY));

let beforehand: PlacedDiagnostic[] | undefined;

/** Warnings that the edits have brought, whatever line the others have moved to. */
function isNew({ file, wrong }: PlacedDiagnostic): boolean {
  beforehand ??= checkWith([]).warnings;
  return !beforehand.some((other) => other.file === file && other.wrong === wrong);
}

test('the handbook of the fixtures has no problems by itself', () => {
  expect(formatDiagnostics(checkWith([]).problems)).toBe('');
});

test.each(readdirSync(FIXTURES))('%s', (name) => {
  const { edits, expected, warned = '' } = parse(readFileSync(join(FIXTURES, name), 'utf8')) as Fixture;
  const { problems, warnings } = checkWith(edits);
  expect(formatDiagnostics(problems)).toBe(expected.trim());
  expect(formatDiagnostics(warnings.filter(isNew))).toBe(warned.trim());
});

test('a folder without content/ is told, and nothing else goes wrong', () => {
  const { problems } = withHandbook([], (root) => {
    rmSync(join(root, 'content'), { recursive: true });
    return check(root, TODAY);
  });
  expect(formatDiagnostics(problems)).toBe(
    'content:1\n  There is no folder content/ here.\n  Run this in the folder of the handbook, where content/ is.',
  );
});
