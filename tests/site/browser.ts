/** One browser for all files of tests that a worker runs, and a served site for each. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { findBrowser, launch, NO_BROWSER } from '../../src/print/browser.ts';
import { serve, type Served } from '../../src/print/serve.ts';
import { ROOT } from '../setup/build-site.ts';

export interface Site {
  /** A page at an address of the site, with nothing stored: `at('/en/')`. Console errors and failed requests are gathered in
   * `faults`. Closed, it serves the next test; who gives it a clock, a route or a medium closes its context instead. */
  at: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  address: () => string;
  browser: () => Browser;
  faults: string[];
}

/** No script of a page that is left after a second is worth compiling to the utmost: axe takes half the time without. */
const SHORT_LIVED = ['--js-flags=--no-maglev --no-turbofan'];

/** Ends with the worker, as Playwright sees to. */
let running: Promise<Browser> | undefined;

async function start(): Promise<Browser> {
  const found = await findBrowser();
  if (!found) throw new Error(NO_BROWSER);
  const browser = await launch(found, SHORT_LIVED);
  // No test but those of it wants a worker between the page and its requests, or a pack fetched behind its back.
  const open = browser.newContext.bind(browser);
  browser.newContext = (options) => open({ serviceWorkers: 'block', ...options });
  return browser;
}

/** Call at the top of a test file. */
export function openSite({ folder, base } = ROOT): Site {
  let browser: Browser;
  let served: Served;
  const faults: string[] = [];
  beforeAll(async () => {
    browser = await (running ??= start());
    if (!browser.isConnected()) browser = await (running = start()); // it went down over an earlier file
    served = await serve(folder, base);
  });
  afterAll(async () => {
    for (const context of browser?.contexts() ?? []) await context.close();
    await served?.close();
  });
  const address = () => served.address.replace(/\/$/, '');
  /** Pages that are done with, by their options: a new one takes longer than most tests. */
  const idle = new Map<string, Page[]>();
  async function fresh(options: BrowserContextOptions, rest: Page[]): Promise<Page> {
    const page = await (await browser.newContext(options)).newPage();
    const fault = (text: string) => faults.push(`${page.url().slice(address().length)}: ${text}`);
    page.on('console', (message) => message.type() === 'error' && fault(message.text().slice(0, 300)));
    page.on('pageerror', (error) => fault(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(served.address) && !/^(data|about):/.test(request.url())) fault(`asked ${request.url()}`);
    });
    page.close = async () => {
      await page.evaluate(() => [sessionStorage, localStorage].forEach((storage) => storage.clear()));
      await page.goto('about:blank');
      rest.push(page);
    };
    return page;
  }
  return {
    address,
    browser: () => browser,
    faults,
    async at(path, options = {}) {
      const key = JSON.stringify(options);
      const rest = idle.get(key) ?? [];
      idle.set(key, rest);
      const page = rest.pop() ?? (await fresh(options, rest));
      await page.goto(address() + path);
      return page;
    },
  };
}

/** Addresses of all built pages, below the base: "/en/techniques/listen/". */
export function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();
}

/** The file in which the page at an address lies. */
export function fileOf(folder: string, path: string): string {
  return join(folder, path.endsWith('/') ? `${path}index.html` : path);
}
