/** A copy of a built site that a test may serve, cut off, and publish a newer edition of. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll } from 'vitest';
import { writeOffline } from '../../src/offline/write.ts';
import { serve } from '../../src/print/serve.ts';
import { FIXTURE, type BuiltSite } from '../setup/build-site.ts';

export interface OwnSite {
  folder: string;
  /** With the base, and a slash at its end. */
  address: string;
  /** Nobody answers from now on. */
  stop: () => Promise<void>;
  /** Changes a file, and makes the edition that has it. */
  publish: (file: string, find: string, by: string) => Promise<void>;
  remove: () => Promise<void>;
}

async function ownSite({ folder, base }: BuiltSite, languages: readonly string[]): Promise<OwnSite> {
  const copy = mkdtempSync(join(tmpdir(), 'offline-'));
  cpSync(folder, copy, { recursive: true });
  const served = await serve(copy, base);
  let stopped: Promise<void> | undefined;
  const stop = () => (stopped ??= served.close());
  return {
    folder: copy,
    address: served.address,
    stop,
    async publish(file, find, by) {
      const path = join(copy, file);
      writeFileSync(path, readFileSync(path, 'utf8').replace(find, by));
      rmSync(join(copy, 'offline'), { recursive: true });
      await writeOffline({ folder: copy, base }, languages);
    },
    async remove() {
      await stop();
      rmSync(copy, { recursive: true });
    },
  };
}

/** Addresses that the sitemap lists in a language, without the base. */
export function listedIn({ folder, base }: Pick<BuiltSite, 'folder' | 'base'>, language: string): string[] {
  return [...readFileSync(join(folder, 'sitemap.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)]
    .map(([, address = '']) => new URL(address).pathname.slice(base.length))
    .filter((address) => address.startsWith(`${language}/`));
}

export const whenReady = (page: Page) =>
  page.locator('html[data-offline=ready]').waitFor({ state: 'attached', timeout: 120_000 });

const FIXTURE_LANGUAGES = ['en', 'et', 'ru'];

/** Contexts that a worker may work in, and copies of a site; what was opened goes when the tests of the file end. */
export function offlineVisits(browser: () => Browser) {
  const left: (() => Promise<unknown>)[] = [];
  afterAll(async () => {
    for (const leave of left) await leave();
  });
  return {
    async openContext(): Promise<BrowserContext> {
      const context = await browser().newContext({ serviceWorkers: 'allow' });
      left.push(() => context.close());
      return context;
    },
    async copyOf(built = FIXTURE, languages: readonly string[] = FIXTURE_LANGUAGES): Promise<OwnSite> {
      const own = await ownSite(built, languages);
      left.push(own.remove);
      return own;
    },
  };
}
