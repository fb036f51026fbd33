/** Barriers on a page, found by axe-core itself: its Playwright wrapper opens a page of its own each time and takes five times as long. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';

const SOURCE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** Where many pages are to be looked at: the browser reads axe once, and not anew for each. */
export async function bringAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript(SOURCE);
}

/** @param rules only these; all of axe's by default
 *  @returns each rule broken, with the beginning of the first element that breaks it */
export async function barriers(page: Page, rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(SOURCE);
  return page.evaluate(async (only) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ['violations'],
      ...(only && { runOnly: { type: 'rule', values: only } }),
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
  }, rules);
}

/** Barriers in light and in dark; only contrast hangs on which. */
export async function barriersInBoth(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await barriers(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await barriers(page, ['color-contrast']);
  return [...light, ...dark.map((found) => `dark ${found}`)];
}
