/** One mistake each, made in the handbook of the fixtures, and exactly what the writer is told.
 * A fixture is a list of edits and the message expected: tests/fixtures/mistakes/<mistake>.yaml. */
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { check } from '../../src/cli/check.ts';
import { formatDiagnostics, type PlacedDiagnostic } from '../../src/core/diagnostics.ts';
import { TODAY, handbookWith, type Edit } from '../setup/fixture-handbook.ts';
import { checkWith, compileAhead } from '../setup/kept-manuscripts.ts';

interface Fixture {
  edits: Edit[];
  /** Mistakes that stop the build; empty where the edit is none. */
  expected: string;
  /** What is only mentioned, where the fixture is about that; beside what the handbook of the fixtures gives rise to by itself. */
  warned?: string;
}

const FIXTURES = 'tests/fixtures/mistakes';

const fixtures = readdirSync(FIXTURES).map((name) => ({
  name,
  ...(parse(readFileSync(join(FIXTURES, name), 'utf8')) as Fixture),
}));
beforeAll(() => compileAhead(fixtures.map(({ edits }) => edits)));

let beforehand: PlacedDiagnostic[] | undefined;

/** Warnings that the edits have brought, whatever line and number of words the others have now. */
function isNew({ file, wrong }: PlacedDiagnostic): boolean {
  beforehand ??= checkWith([]).warnings;
  return !beforehand.some((other) => other.file === file && withoutNumbers(other.wrong) === withoutNumbers(wrong));
}

function withoutNumbers(text: string): string {
  return text.replace(/\d+/g, '0');
}

test('the handbook of the fixtures has no problems by itself', () => {
  expect(formatDiagnostics(checkWith([]).problems)).toBe('');
});

test.each(fixtures)('$name', ({ edits, expected, warned }) => {
  const { problems, warnings } = checkWith(edits);
  expect(formatDiagnostics(problems)).toBe(expected.trim());
  if (warned !== undefined) expect(formatDiagnostics(warnings.filter(isNew))).toBe(warned.trim());
});

test('a folder without content/ is told, and nothing else goes wrong', () => {
  const root = handbookWith([]);
  rmSync(join(root, 'content'), { recursive: true });
  expect(formatDiagnostics(check(root, TODAY).problems)).toBe(
    'content:1\n  There is no folder content/ here.\n  Run this in the folder of the handbook, where content/ is.',
  );
});
