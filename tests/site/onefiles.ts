/** Makes the one file of each language of both handbooks, and opens them from disk. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { loadHandbook } from '../../src/kinds/load.ts';
import { writeOneFiles, type Written } from '../../src/onefile/write.ts';
import { FIXTURE, ROOT, type BuiltSite } from '../setup/build-site.ts';
import { openSite } from './browser.ts';

export const HOST = 'https://common-ground.example';

export const site = openSite(FIXTURE);
export const folder = mkdtempSync(join(tmpdir(), 'one-file-'));
export const files: Record<string, Written[]> = {};
beforeAll(async () => {
  for (const built of [FIXTURE, ROOT]) files[built.root] = await make(built);
});
afterAll(() => rmSync(folder, { recursive: true }));

function make({ root, folder: from, base }: BuiltSite): Promise<Written[]> {
  const names = Object.entries(loadHandbook(root).ui).map(([language, words]) => [language, words['site.name'] ?? '']);
  return writeOneFiles({ folder: from, host: HOST, base, names: Object.fromEntries(names) }, folder);
}

export const addressOf = (name: string) => pathToFileURL(join(folder, name)).href;
export const ENGLISH = 'site-name-en.html';
export const ESTONIAN = 'site-name-et.html';

/** Opens an address of a file, does something there, and sees that nothing was asked of any host and nothing failed. */
export function inFile(name: string, fragment: string, work: (page: Page) => Promise<void>, options?: BrowserContextOptions) {
  return async () => {
    const context = await site.browser().newContext(options);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('request', (request) => !/^(file|data|blob):/.test(request.url()) && faults.push(`asked ${request.url()}`));
    try {
      await page.goto(addressOf(name) + fragment);
      await work(page);
      expect(faults).toEqual([]);
    } finally {
      await context.close();
    }
  };
}
