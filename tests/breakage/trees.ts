/** Copies of a handbook with changes in them. */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Changes, Files } from './mutations.ts';

/** The files of a handbook that the check reads. @param root the folder that holds its `content/` */
export function filesOf(root: string): Files {
  const names = readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !file.includes('/.'));
  return new Map(names.sort().map((name) => [name, readFileSync(join(root, name))]));
}

/** Writes the files anew into a folder, which then has nothing else. */
export function writeTree(root: string, files: Files, changes: Changes): void {
  rmSync(root, { recursive: true, force: true });
  for (const [file, bytes] of new Map<string, Buffer | undefined>([...files, ...changes])) {
    if (!bytes) continue;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), bytes);
  }
}
