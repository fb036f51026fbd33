/** Whatever is typed in, chosen from or pressed can be seen: an edge or a fill of its own, or of what is pressed around it. */
import { describe, expect, test } from 'vitest';
import { ROOT } from '../setup/build-site.ts';
import { openSite } from './browser.ts';
import { controlsOn } from './controls.ts';
import { allPages, examplesOf } from './templates.ts';

const site = openSite(ROOT);
const examples = examplesOf(allPages());
const LOOKS = [
  ['in light', { colorScheme: 'light' }],
  ['in dark', { colorScheme: 'dark' }],
  ['in forced colours', { forcedColors: 'active', colorScheme: 'light' }],
  ['in forced colours, dark', { forcedColors: 'active', colorScheme: 'dark' }],
] as const;

// In light, soundness.ts looks at every page.
test.each(LOOKS.slice(1))('%s, every field, menu and button can be seen', async (_, look) => {
  const context = await site.browser().newContext(look);
  const page = await context.newPage();
  const unseen: Record<string, string[]> = {};
  let seen = 0;
  for (const path of examples) {
    await page.goto(site.address() + path);
    const found = await controlsOn(page);
    seen += found.seen;
    if (found.unseen.length) unseen[path] = found.unseen;
  }
  expect(unseen).toEqual({});
  expect(seen).toBeGreaterThan(examples.length); // of most pages, the search box alone has two
  await context.close();
});

describe.each(LOOKS)('%s', (_, look) => {
  test('a field without an edge, and one whose edge is too pale, would be found', async () => {
    const page = await site.at('/en/search/', look);
    const spoil = (border: string) =>
      page.evaluate((value) => {
        const field = document.querySelector<HTMLElement>('#search-page')!;
        field.style.border = value; // set by script, which the policy lets pass
      }, border);
    // Where the system paints, it does not let a page choose a pale edge.
    const spoilt = 'forcedColors' in look ? ['0'] : ['0', '2px solid rgb(127 120 108 / 0.3)'];
    for (const border of spoilt) {
      await spoil(border);
      expect((await controlsOn(page)).unseen.join()).toContain('search-page');
    }
    await page.close();
  });
});
