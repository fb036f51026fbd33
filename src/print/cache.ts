/** Caches PDFs from build to build, each in a folder named after a hash of everything that shows on its paper. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** May be deleted at any time. */
export const CACHE_ROOT = 'node_modules/.cache/printings';
const MAX_AGE = 30; // days; after that nobody goes back to that state of a page

/** @param inputs all that shows on paper, and what renders it */
export function cacheFolder(root: string, inputs: readonly string[]): string {
  return join(root, createHash('sha256').update(inputs.join('\n')).digest('hex').slice(0, 32));
}

export function isCached(folder: string, files: readonly string[]): boolean {
  return files.every((file) => existsSync(join(folder, file)));
}

/** Marks cache folders as used today, and deletes those beside them that no build has used for a month. */
export function prune(used: readonly string[]): void {
  const now = new Date();
  used.forEach((folder) => utimesSync(folder, now, now));
  for (const root of new Set(used.map((folder) => dirname(folder)))) {
    for (const name of readdirSync(root)) {
      const age = (now.getTime() - statSync(join(root, name)).mtimeMs) / 86_400_000;
      if (age > MAX_AGE) rmSync(join(root, name), { recursive: true, force: true });
    }
  }
}

/** Returns what a page's styles say about paper, and the names of its scripts, which contain a hash of their content.
 *  @param site the built site's folder */
export function assetsOf(html: string, site: string): string {
  const names = [...new Set([...html.matchAll(/_astro\/[\w.-]+/g)].map(([name]) => name))].sort();
  return names.map((name) => (name.endsWith('.css') ? stylesForPaper(readFileSync(join(site, name), 'utf8')) : name)).join('\n');
}

const NOT_ON_PAPER = /@media (?:screen|\(forced-colors|\(prefers-color-scheme:\s*dark)/;

/** A stylesheet without what holds on screens alone, so that such a change prints nothing anew. */
export function stylesForPaper(css: string): string {
  const at = css.search(NOT_ON_PAPER);
  if (at < 0) return css;
  let end = css.indexOf('{', at);
  for (let depth = 1; depth > 0 && ++end < css.length;) depth += css[end] === '{' ? 1 : css[end] === '}' ? -1 : 0;
  return css.slice(0, at) + stylesForPaper(css.slice(end + 1));
}

/** Returns what identifies the renderer: the browser, and the code of this room. When it changes, everything is printed anew. */
export function rendererFingerprint(browser: string): string {
  const own = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return [browser, ...own.sort().map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))].join('\n');
}
