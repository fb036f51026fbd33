/** Whatever is typed in, chosen from or pressed can be seen: an edge or a fill of its own, or of what is pressed around it. */
import { beforeAll, describe, expect, test } from 'vitest';
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

/** By look: how many controls were seen, and where some cannot be. */
const found = LOOKS.map(() => ({ seen: 0, unseen: {} as Record<string, string[]> }));
// To go to a page takes longer than to look at it: each is looked at in every way.
beforeAll(async () => {
  const page = await site.at('/');
  for (const path of examples) {
    await page.goto(site.address() + path);
    for (const [index, [, look]] of LOOKS.entries()) {
      await page.emulateMedia({ forcedColors: 'none', ...look });
      const { seen, unseen } = await controlsOn(page);
      found[index]!.seen += seen;
      if (unseen.length) found[index]!.unseen[path] = unseen;
    }
  }
  await page.context().close();
});

test.each(LOOKS.map(([look], index) => ({ look, index })))('$look, every field, menu and button can be seen', ({ index }) => {
  expect(found[index]!.unseen).toEqual({});
  expect(found[index]!.seen).toBeGreaterThan(examples.length); // of most pages, the search box alone has two
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
