/** Mistake: a file that no collection knows, such as `ee.mdx`, a folder in the wrong place, or no extension. Astro passes it over in silence. */
import { PAIRED, PAIRED_NAMES, SINGLE_NAMES } from '../kinds/schemas.ts';
import type { Manuscript } from '../kinds/handbook.ts';
import { LEXICONS } from '../core/lexicons.ts';
import { didYouMean, type Finding } from '../core/diagnostics.ts';
import { ID } from '../core/vocabulary.ts';

const LOOSE = ['content/README.md', 'content/languages.json', 'content/house.yaml', 'content/seeds.yaml'];

export function strayFiles({ files, handbook }: Manuscript): Finding[] {
  const codes = handbook.languages.map(({ code }) => code);
  return files.flatMap((file) => {
    const [, folder = '', id = '', ...rest] = file.split('/');
    if (LOOSE.includes(file) || folder.startsWith('.')) return [];
    const expected = expectedIn(folder, id, codes);
    const name = rest.length ? rest.join('/') : id;
    if (expected.includes(name)) return PAIRED_NAMES.includes(folder as never) ? badId(file, id) : [];
    if (SINGLE_NAMES.includes(folder as never) && !rest.length && name.endsWith('.yaml')) return badId(file, name.slice(0, -5));
    const fix = expected.length
      ? `Files here are ${expected.join(', ')}.`
      : 'content/README.md lists the folders; move the file or take it out.';
    return [{ file, line: 1, wrong: `Nothing reads this file.${didYouMean(name, expected)}`, fix }];
  });
}

function expectedIn(folder: string, id: string, codes: readonly string[]): string[] {
  if (folder === 'ui') return codes.map((code) => `${code}.json`);
  if (folder === 'spelling') return codes.map((code) => `${code}.txt`);
  if (folder === 'synonyms' || LEXICONS.includes(folder as never)) return codes.map((code) => `${code}.yaml`);
  const collection = PAIRED_NAMES.find((name) => name === folder);
  if (!collection || !id) return [];
  return ['facts.yaml', ...codes.map((code) => `${code}.${PAIRED[collection].extension}`)];
}

function badId(file: string, id: string): Finding[] {
  if (ID.test(id)) return [];
  const fix = 'Rename it with lower-case letters, digits and single hyphens, like plain-words.';
  return [{ file, line: 1, wrong: `"${id}" cannot be an address.`, fix }];
}
