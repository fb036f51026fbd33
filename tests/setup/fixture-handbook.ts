/** The handbook of the fixtures, and copies of it that are edited as a test needs them. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Handbook } from '../../src/kinds/handbook.ts';
import { loadHandbook } from '../../src/kinds/load.ts';

/** The folder that holds the `content/` of the fixtures. */
export const FIXTURE_HANDBOOK = 'tests/fixtures/handbook';

/** A day on which nothing in the handbook of the fixtures is overdue. */
export const TODAY = '2026-11-22';

/** One change to a file: a text replaced, the whole text given, or the file taken away. */
export interface Edit {
  file: string;
  find?: string;
  by?: string;
  write?: string;
  remove?: boolean;
}

const copies: string[] = [];
process.once('exit', () => copies.forEach((copy) => rmSync(copy, { recursive: true, force: true })));

/** Makes a copy with some edits, which lasts as long as the process of the test.
 *  @returns the folder that holds its `content/` */
export function handbookWith(edits: readonly Edit[]): string {
  const root = mkdtempSync(join(tmpdir(), 'handbook-'));
  copies.push(root);
  cpSync(FIXTURE_HANDBOOK, root, { recursive: true });
  for (const edit of edits) apply(root, edit);
  return root;
}

let shared: string | undefined;

/** One copy serves all that ask one after another: to make and take away a folder for each took longer than to check it.
 *  @param use is given the folder of a copy with some edits, which are undone afterwards */
export function withHandbook<Result>(edits: readonly Edit[], use: (root: string) => Result): Result {
  const root = (shared ??= handbookWith([]));
  const undo: (() => void)[] = [];
  try {
    for (const edit of edits) undo.unshift(apply(root, edit));
    return use(root);
  } finally {
    undo.forEach((back) => back());
  }
}

/** @returns what undoes it */
function apply(root: string, { file, find = '', by = '', write, remove }: Edit): () => void {
  const path = join(root, file);
  const before = existsSync(path) ? readFileSync(path) : undefined;
  const made = mkdirSync(dirname(path), { recursive: true });
  if (remove) rmSync(path);
  else writeFileSync(path, write ?? replaced(String(before), file, find, by));
  return () => (before ? writeFileSync(path, before) : rmSync(made ?? path, { recursive: true }));
}

function replaced(text: string, file: string, find: string, by: string): string {
  if (!find || !text.includes(find)) throw new Error(`The fixture edits "${find}", which ${file} does not have.`);
  return text.replace(find, () => by);
}

/** The handbook of the fixtures as it is published. */
export function fixtureHandbook(): Handbook {
  return loadHandbook(FIXTURE_HANDBOOK);
}
