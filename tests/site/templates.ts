/** Pages of the built site, and one of each look: how a page looks hangs on its template, not on its words. */
import { readFileSync } from 'node:fs';
import { ROOT } from '../setup/build-site.ts';
import { fileOf, pagesIn } from './browser.ts';

/** Addresses of all pages but booklets, each of which is a part of the book, and old addresses, which lead on at once. */
export function allPages(): string[] {
  return pagesIn(ROOT.folder).filter((path) => !path.includes('/print/phase-') && !leadsOn(path));
}

function leadsOn(path: string): boolean {
  return readFileSync(fileOf(ROOT.folder, path), 'utf8').includes('http-equiv="refresh"');
}

/** One page of each look in each language. */
export function examplesOf(pages: readonly string[]): string[] {
  return [...new Map(pages.map((path) => [templateOf(path), path])).values()];
}

/** Pages with one look: the same styles and scripts, in the same language and colours. */
function templateOf(path: string): string {
  const html = readFileSync(fileOf(ROOT.folder, path), 'utf8');
  const assets = [...html.matchAll(/_astro\/[\w.-]+\.(?:css|js)/g)].map(([name]) => name);
  const phase = /<body data-phase="(\w+)"/.exec(html)?.[1];
  const shape = path.split('/').map((part, index) => (index === 3 ? '*' : part));
  return [...shape, phase, ...new Set(assets)].join(' ');
}
