/** Reads Hunspell dictionaries. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** @param name an npm package; its files are read, its code is not run
 *  @returns the paths of its rules and of its words, or undefined where it is not installed */
export function dictionaryFiles(name: string): { aff: string; dic: string } | undefined {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve(name));
    const files = { aff: join(folder, 'index.aff'), dic: join(folder, 'index.dic') };
    return existsSync(files.aff) && existsSync(files.dic) ? files : undefined;
  } catch {
    return undefined;
  }
}

/** @returns the words of a dictionary in lower case, as it lists them: other forms follow by its rules. None where it is not installed, as
 *  the check tells. */
export function dictionaryWords(name: string): string[] {
  const files = dictionaryFiles(name);
  if (!files) return [];
  const [, ...lines] = readFileSync(files.dic, 'utf8').split('\n');
  const words = lines.map((line) => (line.split(/[/\s]/)[0] ?? '').toLowerCase());
  return [...new Set(words)].filter((word) => /^\p{L}{3,}$/u.test(word));
}
