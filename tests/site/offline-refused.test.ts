/** Where nothing can be kept, nothing breaks. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { FIXTURE } from '../setup/build-site.ts';
import { openSite } from './browser.ts';
import { offlineVisits, type OwnSite } from './offline-site.ts';
import { blockStorage } from './storage.ts';

const site = openSite(FIXTURE);
const { openContext, copyOf } = offlineVisits(site.browser);

describe('where nothing can be kept, the site works, and says nothing of it', () => {
  async function worksAndSaysNothing(page: Page, own: OwnSite): Promise<void> {
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.goto(`${own.address}en/techniques/`);
    await page.waitForLoadState('networkidle');
    await page.locator('main a[href*="/techniques/"]').first().click();
    await page.locator('spoken-line').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(faults).toEqual([]);
    expect(await page.locator('html[data-offline]').count()).toBe(0);
  }

  test('a worker that the browser refuses', async () => {
    const page = await (await openContext()).newPage();
    await page.addInitScript(() => {
      navigator.serviceWorker.register = () => Promise.reject(new DOMException('no', 'SecurityError'));
    });
    await worksAndSaysNothing(page, await copyOf());
  });

  test('a browser without workers, as over plain http', async () => {
    const page = await (await openContext()).newPage();
    await page.addInitScript(() => Object.defineProperty(navigator, 'serviceWorker', { value: undefined }));
    await worksAndSaysNothing(page, await copyOf());
  });

  test('no storage', async () => {
    const page = await (await openContext()).newPage();
    await page.addInitScript(blockStorage);
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'serviceWorker', {
        get() {
          throw new DOMException('no', 'SecurityError');
        },
      });
    });
    await worksAndSaysNothing(page, await copyOf());
  });

  test('no room', async () => {
    const own = await copyOf();
    const page = await (await openContext()).newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(own.address).origin, quotaSize: 20_000 });
    await worksAndSaysNothing(page, own);
  });

  test('a pack that was spoilt on its way is not taken for whole', async () => {
    const own = await copyOf();
    const sw = await (await fetch(`${own.address}sw.js`)).text();
    const [edition = ''] = /[0-9a-f]{16}/.exec(sw) ?? [];
    writeFileSync(join(own.folder, `offline/en.${edition}.pack.txt`), 'half');
    const page = await (await openContext()).newPage();
    await worksAndSaysNothing(page, own);
  });
});
