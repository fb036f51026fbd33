/** A host may send a policy that is stricter than the page's own. */
import { expect, test } from 'vitest';
import { openSite } from './browser.ts';

const site = openSite();

test.each(['/en/', '/et/techniques/listen/'])('%s has its styles where the host allows none in a page', async (path) => {
  const page = await site.at('/en/privacy/');
  await page.route(`${site.address()}${path}`, async (route) => {
    const response = await route.fetch();
    const headers = {
      ...response.headers(),
      'content-security-policy': "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'",
    };
    await route.fulfill({ response, headers });
  });
  const family = () => page.evaluate(() => getComputedStyle(document.body).fontFamily);
  const usual = await family();
  await page.goto(site.address() + path);
  await expect.poll(family).toBe(usual);
  await page.context().close();
});
