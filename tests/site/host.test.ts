/** The site works behind the headers that src/hosting asks a host to send, and would not behind the strictest. */
import { afterAll, expect, test } from 'vitest';
import type { BrowserContext } from 'playwright-core';
import { HEADERS } from '../../src/hosting/headers.ts';
import { ROOT } from '../setup/build-site.ts';
import { openSite } from './browser.ts';

const site = openSite(ROOT);
const contexts: BrowserContext[] = [];
afterAll(() => Promise.all(contexts.map((context) => context.close())));

/** Visits what needs most leave: search with its index, a sheet's preview, a quiz, a role-play. @returns what the policy refused */
async function refusedUnder(headers: Record<string, string>): Promise<string[]> {
  const context = await site.browser().newContext();
  contexts.push(context);
  await context.route('**/*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), ...headers } });
  });
  const page = await context.newPage();
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) refused.push(message.text().slice(0, 200));
  });
  for (const path of ['/', '/et/quizzes/limits/', '/et/scenarios/boss-report/', '/et/maps/return/#copies=4', '/et/nope/']) {
    await page.goto(site.address() + path, { waitUntil: 'networkidle' });
  }
  await page.goto(`${site.address()}/et/search/?q=vabandus`);
  await page
    .locator('search-results [role=status]')
    .filter({ hasText: /\d/ })
    .waitFor({ timeout: 20_000 })
    .catch(() => undefined);
  return refused;
}

test('with those headers nothing of ours is refused', async () => {
  expect(await refusedUnder(HEADERS)).toEqual([]);
});

test('a policy without leave for styles in pages would be told of', async () => {
  const refused = await refusedUnder({ 'content-security-policy': "default-src 'self'" });
  expect(refused.join()).toMatch(/inline style/i);
});

test('no page can be shown in a frame of another site', async () => {
  const context = await site.browser().newContext();
  contexts.push(context);
  await context.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/around') {
      return route.fulfill({ contentType: 'text/html', body: `<iframe src="${site.address()}/en/"></iframe>` });
    }
    const response = await route.fetch();
    return route.fulfill({ response, headers: { ...response.headers(), ...HEADERS } });
  });
  const page = await context.newPage();
  await page.goto('http://elsewhere.example/around');
  await expect.poll(() => page.frames().map((frame) => frame.url())).toContain('chrome-error://chromewebdata/');
});
