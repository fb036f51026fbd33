/** One mistake each, made in the small whole handbook of fixtures/base, and exactly what the writer is told.
 * A fixture is a list of edits and the message expected: tests/fixtures/<mistake>.yaml. */
import { cpSync, mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatDiagnostics } from '../../src/core/diagnostics.ts';
import { check } from '../../src/cli/check.ts';

interface Edit {
  file: string;
  /** Text to replace, and by what. */
  find?: string;
  by?: string;
  /** The whole text of a new file. */
  write?: string;
  remove?: boolean;
}
interface Fixture {
  edits: Edit[];
  expected: string;
  /** What is only mentioned, where the fixture is about that. */
  warned?: string;
}

const FIXTURES = 'tests/fixtures';
const made: string[] = [];
afterEach(() => made.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

function handbookWith(edits: Edit[]): string {
  const root = mkdtempSync(join(tmpdir(), 'handbook-'));
  made.push(root);
  cpSync(join(FIXTURES, 'base'), root, { recursive: true });
  cpSync('content/ui', join(root, 'content/ui'), { recursive: true });
  for (const { file, find, by = '', write, remove } of edits) {
    const path = join(root, file);
    if (remove) rmSync(path);
    else if (write !== undefined) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, write);
    } else {
      const text = readFileSync(path, 'utf8');
      if (!text.includes(find!)) throw new Error(`The fixture edits "${find}", which ${file} does not have.`);
      writeFileSync(path, text.replace(find!, by));
    }
  }
  return root;
}

const names = readdirSync(FIXTURES).filter((name) => name.endsWith('.yaml'));

test('the handbook of the fixtures has no problems by itself', () => {
  expect(formatDiagnostics(check(handbookWith([]), '2026-11-22').problems)).toBe('');
});

test.each(names)('%s', (name) => {
  const { edits, expected, warned = '' } = parse(readFileSync(join(FIXTURES, name), 'utf8')) as Fixture;
  const { problems, warnings } = check(handbookWith(edits), '2026-11-22');
  expect(formatDiagnostics(problems)).toBe(expected.trim());
  if (warned) expect(formatDiagnostics(warnings)).toBe(warned.trim());
});
