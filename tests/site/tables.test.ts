/** Tables on a phone: where rows are stacked, no cell is read without the heading of its column. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROOT } from '../setup/build-site.ts';
import { fileOf, openSite, pagesIn } from './browser.ts';

const site = openSite(ROOT);
const PHONE = { width: 360, height: 640 };

/** A table that is stacked says its columns in its cells; any other shows its heads. */
test('on a phone each cell shows which column it is from, and says so once', async () => {
  const pages = pagesIn(ROOT.folder).filter((path) => readFileSync(fileOf(ROOT.folder, path), 'utf8').includes('class="wide"'));
  expect(pages.length).toBeGreaterThan(0);
  const page = await site.at('/en/', { viewport: PHONE });
  for (const path of pages) {
    await page.goto(site.address() + path);
    const unsaid = await page.locator('.prose table').evaluateAll((tables) =>
      tables.flatMap((table) => {
        const heads = [...table.querySelectorAll<HTMLElement>('thead th')];
        const cells = [...table.querySelectorAll('tbody tr')].flatMap((row) => [...row.children].entries().toArray().slice(1));
        return cells.flatMap(([index, cell]) => {
          const said = getComputedStyle(cell, '::before').content;
          const isStacked = getComputedStyle(cell).display === 'block';
          const expected = isStacked ? `"${heads[index]?.textContent}: "` : 'none';
          if (isStacked && heads[index]?.checkVisibility()) return [`${heads[index].textContent} is said twice`];
          return said === expected ? [] : [`${cell.textContent} is under ${heads[index]?.textContent}, and says ${said}`];
        });
      }),
    );
    expect(unsaid, path).toEqual([]);
  }
  await page.close();
});
