/** Chromium, the one that the site's tests and PDFs use, by Playwright. */
import type { Browser } from 'playwright-core';
import { findBrowser, launch, NO_BROWSER } from '../../src/print/browser.ts';
import type { Engine, Tab } from './engine.ts';

export const chromium: Engine = {
  name: 'Chromium',
  packages: [],
  missing: async () => ((await findBrowser()) ? [] : ['Chromium']),
  async start() {
    const found = await findBrowser();
    if (!found) throw new Error(NO_BROWSER);
    const browser = await launch(found);
    return { version: browser.version(), tab: () => openTab(browser), close: () => browser.close() };
  },
  limits: [],
};

const SIDE = '14mm'; // as for the others
const MARGINS = { top: SIDE, bottom: SIDE, left: SIDE, right: SIDE };

async function openTab(browser: Browser): Promise<Tab> {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  return {
    go: async (address) => void (await page.goto(address)),
    back: async () => void (await page.goBack()),
    evaluate: (expression) => page.evaluate<string>(expression),
    press: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    key: (key) => page.keyboard.press(key),
    paste: () => page.keyboard.press('Control+V'),
    pdf: () => page.pdf({ format: 'A4', margin: MARGINS, preferCSSPageSize: true }),
    faults: () => faults,
    close: () => context.close(),
  };
}
