/** Bytes of a first question, as a host sends them, in a browser that has been on the page and never searched. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { Engine } from '../../src/search/engine.ts';
import { realSearchData, realPagefind } from './real.ts';

/** Results whose text is loaded at once: those on a phone's first screen. */
const SEEN = 5;

const sent = (path: string) => brotliCompressSync(readFileSync(path)).length;
/** Pagefind compresses its own files. */
const fetched = (path: string) => (/\.(?:pf_\w+|pagefind)$/.test(path) ? readFileSync(path).length : sent(path));

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

/** What a query needs in the box already: the planner, the vocabulary, the summaries; a long one, sayings as well. */
export function planningBytes(
  folder: string,
  language: string,
): Record<'planner' | 'vocabulary' | 'summaries' | 'sayings', number> {
  const search = join(folder, 'search');
  return {
    planner: scripts(named(join(folder, '_astro'), 'suggestions.')).reduce((sum, path) => sum + sent(path), 0),
    vocabulary: sent(named(search, `vocabulary.${language}.`)) + sent(join(search, 'files.json')),
    summaries: sent(named(search, `summaries.${language}.`)),
    sayings: sent(named(search, `sayings.${language}.`)),
  };
}

/** What the index costs beside that: Pagefind's client, its worker and wasm, the parts of the index for these words, the texts.
 *  Counted from what the real client asks for, with an empty cache. */
export async function indexBytes(folder: string, address: string, language: string, query: string): Promise<number> {
  const asked = new Set<string>();
  const fetchAsBefore = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    asked.add(new URL(input instanceof Request ? input.url : input).pathname);
    return fetchAsBefore(input, init);
  };
  try {
    const pagefind = await realPagefind(folder, address, language);
    const { pages } = await new Engine(() => Promise.resolve(pagefind), realSearchData(folder, language)).answer(query);
    await Promise.all(pages.slice(0, SEEN).map((page) => page.data?.()));
  } finally {
    globalThis.fetch = fetchAsBefore;
  }
  const client = ['pagefind.js', 'pagefind-worker.js'].map((name) => sent(join(folder, 'pagefind', name)));
  return [...client, ...[...asked].map((path) => fetched(join(folder, path)))].reduce((sum, part) => sum + part, 0);
}
