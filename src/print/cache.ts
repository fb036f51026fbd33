/** Printings kept from build to build, each in a folder named after everything that shows on its paper. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Delete it at will. */
export const CACHE = 'node_modules/.cache/printings';
const DAYS_KEPT = 30; // after which nobody goes back to that state of a page

/** @param shown all that shows on paper, and what prints it */
export function folderFor(cache: string, shown: readonly string[]): string {
  return join(cache, createHash('sha256').update(shown.join('\n')).digest('hex').slice(0, 32));
}

export function isKept(folder: string, files: readonly string[]): boolean {
  return files.every((file) => existsSync(join(folder, file)));
}

/** Marks printings as used today, and throws away their neighbours that no build has used for a month. */
export function tidy(used: readonly string[]): void {
  const now = new Date();
  used.forEach((folder) => utimesSync(folder, now, now));
  for (const cache of new Set(used.map((folder) => dirname(folder)))) {
    for (const name of readdirSync(cache)) {
      const days = (now.getTime() - statSync(join(cache, name)).mtimeMs) / 86_400_000;
      if (days > DAYS_KEPT) rmSync(join(cache, name), { recursive: true, force: true });
    }
  }
}

/** Names of the styles and scripts that a page uses, which are named after what is in them. */
export function assetsOf(html: string): string {
  return [...new Set([...html.matchAll(/_astro\/[\w.-]+/g)].map(([name]) => name))].sort().join(' ');
}

/** The browser that prints, and this room: when one of them changes, everything is printed again. */
export function wayOfPrinting(browser: string): string {
  const own = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return [browser, ...own.sort().map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))].join('\n');
}
