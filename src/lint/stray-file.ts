/** Mistake: a file that nothing reads, such as `ee.mdx`, a folder in the wrong place, or no extension. */
import { didYouMean, type Diagnostic } from '../core/diagnostics.ts';
import { LEXICONS } from '../core/lexicons.ts';
import { ID } from '../core/schema.ts';
import { fileOf, isEntryKind, type Manuscript } from '../kinds/handbook.ts';
import { REGISTRY } from '../kinds/registry.ts';
import { KIND_NAMES, SCHEMAS, type KindName } from '../kinds/schemas.ts';

const LOOSE = ['content/README.md', 'content/languages.json', 'content/house.yaml', 'content/seeds.yaml'];

export function strayFiles({ files, handbook }: Manuscript): Diagnostic[] {
  const codes = handbook.languages.map(({ code }) => code);
  return files.flatMap((file) => {
    if (LOOSE.includes(file)) return [];
    const [, folder = '', id = '', ...rest] = file.split('/');
    const kind = KIND_NAMES.find((name) => SCHEMAS[name].folder === folder);
    if (kind && !isEntryKind(kind) && !rest.length && id.endsWith('.yaml')) return badId(file, id.slice(0, -5));
    const expected = kind ? namesOf(kind, codes) : beside(folder, codes);
    const name = kind && isEntryKind(kind) ? rest.join('/') : [id, ...rest].join('/');
    if (expected.includes(name)) return kind ? [...badId(file, id), ...takenId(file, id, kind)] : [];
    const fix = expected.length
      ? `Files here are ${expected.join(', ')}.`
      : 'content/README.md lists the folders; move the file or take it out.';
    return [{ file, line: 1, wrong: `Nothing reads this file.${didYouMean(name, expected)}`, fix }];
  });
}

/** Files in the folder of an entry. */
function namesOf(kind: (typeof KIND_NAMES)[number], codes: readonly string[]): string[] {
  return isEntryKind(kind) ? ['facts', ...codes].map((part) => fileOf(kind, 'id', part).split('/').at(-1) ?? '') : [];
}

/** Files in folders that are no kind's. */
function beside(folder: string, codes: readonly string[]): string[] {
  if (folder === 'ui') return codes.map((code) => `${code}.json`);
  if (folder === 'spelling') return codes.map((code) => `${code}.txt`);
  if (folder === 'synonyms' || folder === 'style' || LEXICONS.some((lexicon) => lexicon === folder))
    return codes.map((code) => `${code}.yaml`);
  return [];
}

/** A kind may have pages beside those of its entries, such as a review of all quizzes. */
function takenId(file: string, id: string, kind: KindName): Diagnostic[] {
  const { pages } = REGISTRY[kind];
  if (!pages || !(`/${id}` in pages.routes)) return [];
  return [{ file, line: 1, wrong: `"${id}" is the address of another page.`, fix: 'Rename the folder.' }];
}

function badId(file: string, id: string): Diagnostic[] {
  if (ID.test(id)) return [];
  const fix = 'Rename it with lower-case letters, digits and single hyphens, like plain-words.';
  return [{ file, line: 1, wrong: `"${id}" cannot be an address.`, fix }];
}
