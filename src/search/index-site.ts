/** Makes the search index from the built pages, with Pagefind's Node API. Any error fails the build. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { settleIndex } from './settle-index.ts';

/** What Pagefind ships for its own user interfaces, which this site does not use (475 KB). */
const UNUSED = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
  'wasm.unknown.pagefind',
];

/** @param folder the built site; the index is written to its `pagefind/` */
export async function indexSite(folder: string): Promise<void> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  failOn(errors);
  failOn((await index.addDirectory({ path: folder, glob: pagesToIndex(folder) })).errors);
  // Pagefind's own writeFiles() once came back before a file had its bytes; these are written before the next line runs.
  const { files, errors: unreadable } = await index.getFiles();
  failOn(unreadable);
  for (const { path, content } of settleIndex(files.filter(({ path }) => !UNUSED.includes(path)))) {
    const file = join(folder, 'pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  await close();
}

/** Pages to be printed are passed over: they say nothing that no other page says, and a book is as large as all other pages together. */
function pagesToIndex(folder: string): string {
  const foldersIn = (path: string) =>
    readdirSync(path, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));
  const rooms = new Set(foldersIn(folder).flatMap((language) => foldersIn(join(folder, language))));
  rooms.delete('print');
  return `{*.html,*/*.html,*/{${[...rooms].join(',')}}/**/*.html}`;
}

function failOn(errors: readonly string[]): void {
  if (errors.length) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
