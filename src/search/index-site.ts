/** Makes the search index from the built pages, with Pagefind's Node API. Any error fails the build. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

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
  failOn((await index.addDirectory({ path: folder })).errors);
  const outputPath = join(folder, 'pagefind');
  failOn((await index.writeFiles({ outputPath })).errors);
  await close();
  for (const file of UNUSED) rmSync(join(outputPath, file), { force: true });
}

function failOn(errors: readonly string[]): void {
  if (errors.length) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
