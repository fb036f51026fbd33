/** What is pressed is large enough, and looks pressed, on a phone and where the system paints. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../setup/build-site.ts';
import { stepTo } from './answering.ts';
import { openSite } from './browser.ts';
import { LANGUAGES, handbook } from './handbook.ts';
import { allPages, examplesOf } from './templates.ts';

const site = openSite(ROOT);
const examples = examplesOf(allPages());
const PRESSED = 'a[href], button, summary, select, textarea, input:not([type=hidden])';
/** The emergency number, buttons, lines to choose from while someone speaks. */
const URGENT = 'main a[href^="tel:"], .button, .choice > a[data-trust]';

/** The beginning of everything pressed that is smaller than `least` pixels either way, with its label. */
const smallerThan = (least: number, selector = PRESSED) =>
  function (page: Page): Promise<string[]> {
    return page.locator(selector).evaluateAll(
      (targets, size) =>
        targets
          .filter((target) => target.checkVisibility({ visibilityProperty: true }) && !target.matches('.sr-only, .skip'))
          .filter((target) => {
            const pressed = target.matches('a') ? target : (target.closest('label') ?? target); // a label presses its field alone
            const { width, height } = pressed.getBoundingClientRect();
            return Math.min(width, height) < size;
          })
          .map((target) => target.outerHTML.slice(0, 120)),
      least,
    );
  };

test('a target too small would be found', async () => {
  const page = await site.at('/en/');
  await page
    .locator('footer a')
    .first()
    .evaluate((link) => {
      link.style.padding = '0'; // set by script, which the policy lets pass
      link.style.alignSelf = 'start';
    });
  expect(await smallerThan(24)(page)).toHaveLength(1);
  await page.close();
});

/** Links that nothing tells from text: no line, edge or fill, of their own or of a part, and no mark drawn after them. A heading that
 * leads to itself is for those who want its address; for all others it is a heading. */
const plainLinks = (page: Page) =>
  page.locator(':is(main, footer) a[href]:not(:is(h2, h3) > a[href^="#"])').evaluateAll((links) => {
    const shows = (element: Element, part?: string) => {
      const { textDecorationLine, borderTopWidth, backgroundColor, content } = getComputedStyle(element, part);
      if (part && content === 'none') return false;
      return textDecorationLine.includes('underline') || parseFloat(borderTopWidth) > 0 || !/, 0\)$/.test(backgroundColor);
    };
    return links
      .filter((link) => link.checkVisibility({ visibilityProperty: true }))
      .filter((link) => !shows(link, '::after') && ![link, ...link.querySelectorAll('*')].some((part) => shows(part)))
      .map((link) => link.outerHTML.slice(0, 120));
  });

test('links that are found look like links', async () => {
  const page = await site.at('/en/search/?q=sorry&kind=articles');
  await page.locator('[data-search-results] li p a').first().waitFor();
  expect(await plainLinks(page)).toEqual([]);
  await page.close();
});

/** Marks what stands out by its fill in the page's own colours: as a door, a button, the dot of a radio button. */
const filled = (page: Page) =>
  page.evaluate(() => {
    for (const element of document.querySelectorAll('body *')) {
      const own = getComputedStyle(element).backgroundColor;
      if (element.checkVisibility() && own === getComputedStyle(document.documentElement).color) {
        element.setAttribute('data-filled', '');
      }
    }
    return document.querySelectorAll('[data-filled]').length;
  });
const withoutEdge = (page: Page) =>
  page.locator('[data-filled]').evaluateAll((elements) =>
    elements
      .filter((element) => {
        const { borderTopWidth, borderTopStyle } = getComputedStyle(element);
        return parseFloat(borderTopWidth) < 1 || borderTopStyle === 'none';
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
const paint = async (page: Page, forcedColors: 'active' | 'none') => {
  await page.emulateMedia({ forcedColors });
  await page.waitForFunction((wanted) => matchMedia(`(forced-colors: ${wanted})`).matches, forcedColors);
};

const sized = (width: number) =>
  async function (page: Page): Promise<string[]> {
    await page.setViewportSize({ width, height: 800 });
    return [...(await smallerThan(24)(page)), ...(await smallerThan(44, URGENT)(page))];
  };

describe('on a page of each look', () => {
  let known = 0;
  const questions: Record<string, (page: Page) => Promise<string[]>> = {
    'at 390 px every target is 24 px high and wide; what shaking hands use, 44': sized(390),
    'at 1280 px every target is 24 px high and wide; what shaking hands use, 44': sized(1280),
    'links look like links': plainLinks,
    'where the system paints, what is known by its fill has an edge': async (page) => {
      known += await filled(page);
      await paint(page, 'active');
      const found = await withoutEdge(page);
      await paint(page, 'none');
      return found;
    },
  };
  const faults: Record<string, Record<string, string[]>> = {};
  // To go to a page takes longer than to ask it: each is asked everything, with its panels open.
  beforeAll(async () => {
    const page = await site.at('/');
    for (const path of examples) {
      await page.goto(site.address() + path);
      await page.evaluate(() => document.querySelectorAll('details').forEach((panel) => (panel.open = true)));
      for (const [question, ask] of Object.entries(questions)) {
        const found = await ask(page);
        if (found.length) faults[question] = { ...faults[question], [path]: found };
      }
    }
    await page.context().close();
  });

  test.each(Object.keys(questions))('%s', (question) => expect(faults[question] ?? {}).toEqual({}));
  test('much is known by its fill', () => expect(known).toBeGreaterThan(examples.length / 2));
});

describe('where the system paints', () => {
  test.each(['/quizzes/limits/', '/reference/phrases/', '/scenarios/boss-report/'])(
    'a chosen radio button has its dot, at %s',
    async (path) => {
      for (const language of LANGUAGES) {
        const page = await site.at(`/${language}${path}`, { forcedColors: 'active' });
        const radio = page.locator('main input[type=radio]').first();
        await page
          .locator('details:has(input[type=radio])')
          .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
        const question = await radio.evaluate((box) => box.closest('.question')?.id);
        if (question) await stepTo(page, question);
        await radio.check();
        const dot = await radio.evaluate((box) => {
          const { borderTopWidth, borderTopColor } = getComputedStyle(box, '::after');
          return { width: parseFloat(borderTopWidth), sameAsGround: borderTopColor === getComputedStyle(box).backgroundColor };
        });
        expect(dot.width).toBeGreaterThan(3);
        expect(dot.sameAsGround).toBe(false);
        await page.close();
      }
    },
  );
});

test('a table of many columns takes the room that a wide page has beside the text', async () => {
  for (const { code } of handbook.languages) {
    const page = await site.at(`/${code}/reference/models/`, { viewport: { width: 1280, height: 800 } });
    const [table, text] = await Promise.all(
      ['.prose > .wide', '.prose > p'].map((part) => page.locator(part).first().boundingBox()),
    );
    expect(table?.width).toBeGreaterThan((text?.width ?? Infinity) * 1.5);
    await page.close();
  }
});
