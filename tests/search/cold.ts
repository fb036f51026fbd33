/** Bytes of a first question, as a host sends them, in a browser that has been on the page and never searched. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { Engine } from '../../src/search/engine.ts';
import { realSearchData } from './real.ts';

/** Results whose text is counted: a phone shows five at once. */
const SEEN = 10;

const sent = (path: string) => brotliCompressSync(readFileSync(path)).length;
/** The texts of pages are compressed already. */
const fetched = (path: string) => (path.endsWith('.pf_fragment') ? readFileSync(path).length : sent(path));

function named(folder: string, start: string): string {
  return join(
    folder,
    readdirSync(folder).find((name) => name.startsWith(start))!,
  );
}

/** A script and those that it imports. */
function scripts(path: string): string[] {
  const imported = [...readFileSync(path, 'utf8').matchAll(/from"\.\/([^"]+)"/g)].map(([, name]) => join(dirname(path), name!));
  return [path, ...imported.flatMap(scripts)];
}

/** What a query needs in the box already: the planner, the vocabulary, the summaries; a long one, or one with a word of no summary, also
 * all other words; a long one, sayings as well. */
export function planningBytes(
  folder: string,
  language: string,
): Record<'planner' | 'vocabulary' | 'summaries' | 'further' | 'sayings', number> {
  const search = join(folder, 'search');
  return {
    planner: scripts(named(join(folder, '_astro'), 'suggestions.')).reduce((sum, path) => sum + sent(path), 0),
    vocabulary: sent(named(search, `vocabulary.${language}.`)) + sent(join(search, 'files.json')),
    summaries: sent(named(search, `summaries.${language}.`)),
    further: sent(named(search, `further.${language}.`)),
    sayings: sent(named(search, `sayings.${language}.`)),
  };
}

/** What the search page needs beside that: the parts of the index for these words, the texts. */
export async function indexBytes(folder: string, language: string, query: string): Promise<number> {
  const read = new Set<string>();
  const engine = new Engine(
    () => Promise.reject(new Error('Pagefind was asked.')),
    realSearchData(folder, language, (path) => read.add(path)),
  );
  const { pages } = await engine.answer(query);
  await Promise.all(pages.slice(0, SEEN).map((page) => page.data?.()));
  return [...read].reduce((sum, path) => sum + fetched(path), 0);
}
