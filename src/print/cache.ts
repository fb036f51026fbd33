/** Caches PDFs from build to build, each in a folder named after a hash of everything that shows on its paper. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Document } from 'domhandler';
import { classesOnPaper, stylesForPaper } from './paper-styles.ts';

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

/** A sheet, wherever it is named, and a script that the page itself has: the same before the page is finished and afterwards. */
const ASSET = /(_astro\/[\w.-]+\.css)|<script [^>]*src="[^"]*(_astro\/[\w.-]+\.js)"/g;

/** Returns what a page's styles say about paper, and the names of its scripts, which contain a hash of their content.
 *  @param html the page as built
 *  @param page the same, read
 *  @param site the built site's folder */
export function assetsOf(html: string, page: Document, site: string): string {
  const names = [...new Set([...html.matchAll(ASSET)].map(([, sheet, script]) => sheet ?? script ?? ''))].sort();
  const classes = classesOnPaper(page);
  const scripted = wordsOfScripts(site);
  const isOnPaper = (name: string) => classes.has(name) || scripted.has(name);
  const onPaper = (name: string) => stylesForPaper(readFileSync(join(site, name), 'utf8'), isOnPaper);
  return names.map((name) => (name.endsWith('.css') ? onPaper(name) : name)).join('\n');
}

const wordsRead = new Map<string, ReadonlySet<string>>();

/** All words in the scripts of a site and in the code of this room: any of them may become a class of something printed. */
function wordsOfScripts(site: string): ReadonlySet<string> {
  const folder = join(site, '_astro');
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const key = scripts.join(); // their names contain a hash of their content
  const words =
    wordsRead.get(key) ??
    new Set(
      [...scripts.map((name) => readFileSync(join(folder, name), 'utf8')), ...ownCode()].flatMap((code) =>
        code.split(/[\s"'`<>=]+/),
      ),
    );
  wordsRead.set(key, words);
  return words;
}

const ownCode = () => codeIn(import.meta.dirname);

/** The text of every module in a folder: when one changes, what it makes may be different. */
export function codeIn(folder: string): string[] {
  const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return modules.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** Returns what identifies the renderer: the browser, and the code of this room. When it changes, everything is printed anew. */
export function rendererFingerprint(browser: string): string {
  return [browser, ...ownCode()].join('\n');
}
