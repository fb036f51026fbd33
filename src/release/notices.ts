/** The licences of what others made and we pass on. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../core/failure.ts';
import type { Locked } from './lock.ts';
import { SHIPPED } from './shipped.ts';

const RULE = '-'.repeat(80);

/** Throws a Failure where the text of a licence is not to be had.
 *  @param folder that the paths of the lock start in */
export function notices(packages: readonly Locked[], folder = '.'): string {
  const parts = Object.entries(SHIPPED).map(([name, what]) => {
    const found = packages.find(({ path }) => path === `node_modules/${name}`);
    if (!found) throw new Failure(`${name} is said to be in what we publish (src/release/shipped.ts), but is not installed.`);
    return [`${name} ${found.version} (${found.licence}): ${what}.`, '', licenceOf(join(folder, found.path), found)].join('\n');
  });
  const head = 'Made by others, and part of this release or of the files in it. Everything else: see LICENSE.';
  return [head, ...parts].join(`\n\n${RULE}\n`) + '\n';
}

const NAMES = /^(licen[cs]e|copying|notice)/i;

/** What a package brings, be it a file or a folder of them; or the text that its licence has everywhere, in texts/. */
function licenceOf(folder: string, { name, licence }: Locked): string {
  const brought = readdirSync(folder)
    .filter((file) => NAMES.test(file))
    .sort()
    .flatMap((file) => filesAt(join(folder, file)));
  const files = brought.length ? brought : [join(import.meta.dirname, 'texts', `${licence}.txt`)];
  if (!files.every((file) => existsSync(file)))
    throw new Failure(
      `${name} brings no text of its licence (${licence}). Put it into src/release/texts/, or leave the package out.`,
    );
  return files.map((file) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim()).join('\n\n');
}

function filesAt(path: string): string[] {
  return statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .map((file) => join(path, file))
    : [path];
}
