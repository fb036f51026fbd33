/** Where someone is in danger: the number is one tap away on every page that says it, and danger comes first on the sheets. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeElement, textContent } from 'domutils';
import { describe, expect, test } from 'vitest';
import { elementIn, readHtml } from '../../src/core/html.ts';
import { ROOT } from '../setup/build-site.ts';
import { openSite, pagesIn } from './browser.ts';
import { handbook, LANGUAGES } from './handbook.ts';
import { elementsInWhole } from './whole-page.ts';

const site = openSite(ROOT);
const { emergency } = handbook.house;
const call = `a[href="tel:${emergency}"]`;

describe('the emergency number', () => {
  const pages = pagesIn(ROOT.folder).map((path) => ({
    path,
    html: readFileSync(join(ROOT.folder, path.endsWith('/') ? `${path}index.html` : path), 'utf8'),
  }));

  test('stands in no page as a gap', () => {
    expect(pages.filter(({ html }) => html.includes('{emergency}')).map(({ path }) => path)).toEqual([]);
  });

  test('is a link wherever text says it, but for what is itself pressed', () => {
    const plain: string[] = [];
    let linked = 0;
    for (const { path, html } of pages) {
      const body = elementIn(readHtml(html), 'body');
      linked += elementsInWhole(body, call).length;
      elementsInWhole(body, 'a, button, summary, option, label.choice, script, style').forEach(removeElement);
      if (new RegExp(`(?<!\\d)${emergency}(?!\\d)`).test(textContent(body))) plain.push(path);
    }
    expect(plain).toEqual([]);
    expect(linked).toBeGreaterThan(0);
  });

  test.each(['/checklists/limits/', '/checklists/first-minute/', '/techniques/limits/', '/quizzes/limits/', '/maps/return/'])(
    'can be tapped on %s',
    async (path) => {
      for (const language of LANGUAGES) {
        const page = await site.at(`/${language}${path}`);
        expect(await page.locator(`main ${call}`).count()).toBeGreaterThan(0);
        await page.close();
      }
    },
  );
});

describe.each(LANGUAGES)('the sheets in %s', (language) => {
  test('the first line of the first minute leads to the limits sheet, whose first line is marked as danger', async () => {
    const page = await site.at(`/${language}/checklists/first-minute/`);
    await page.locator('.items li').first().locator('a:not([href^="tel:"])').click();
    await page.waitForURL(`**/${language}/checklists/limits/`);
    expect(await page.locator('.items li').first().locator(`a[href^="tel:"]`).count()).toBe(1);
    expect(await page.locator('.items li[data-danger]').count()).toBe(1);
    expect(await page.locator('.items li').first().getAttribute('data-danger')).toBe('');
    await page.close();
  });

  test.each(['first-minute', 'limits'])(
    'on paper %s looks as if there were no link, and in the preview there is none',
    async (id) => {
      const page = await site.at(`/${language}/checklists/${id}/`);
      await page.emulateMedia({ media: 'print' });
      const looks = await page.locator('[data-sheet] a').evaluateAll((links) =>
        links.map((link) => {
          const [own, around] = [link, link.parentElement!].map((element) => {
            const { color, fontWeight, textDecorationLine } = getComputedStyle(element);
            return [color, fontWeight, textDecorationLine].join();
          });
          return own === around && own!.endsWith('none');
        }),
      );
      expect(looks.length).toBeGreaterThan(0);
      expect(looks).not.toContain(false);
      await page.emulateMedia({ media: 'screen' });
      await page.click('print-choices summary');
      await page.waitForSelector('.pages[data-ready] .paper');
      expect(await page.locator('.pages a').count()).toBe(0);
      expect(await page.locator('.pages .items').textContent()).toContain(
        (await page.locator('[data-sheet] .items li').first().textContent())!.trim().replace(/\s+/g, ' ').slice(0, 12),
      );
      await page.context().close();
    },
  );
});

test('nothing above was said on the console, and no other host was asked', () => {
  expect(site.faults).toEqual([]);
});
