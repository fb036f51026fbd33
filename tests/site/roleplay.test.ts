/** Role-plays played: every choice of every node without script and with it, with script whole ways, and by keyboard. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { endOf, goodVersion } from '../../src/kinds/role-play/versions.ts';
import { HEAT_LEVELS, levelOf, standingAfter, standingAtEnd, TRUST_LEVELS } from '../../src/kinds/role-play/standing.ts';
import { ROOT } from '../setup/build-site.ts';
import { barriersInBoth } from './barriers.ts';
import { openSite } from './browser.ts';
import { entriesIn, entryIn, everywhere, LANGUAGES, ui } from './handbook.ts';

const site = openSite(ROOT);

const visible = (page: Page) => page.locator('.node:visible').evaluateAll((nodes) => nodes.map(({ id }) => id));
const shown = (page: Page) => expect.poll(() => visible(page), { interval: 10 });
/** Presses a choice that can be seen, without the wait for a pointer: there are hundreds. */
const press = (page: Page, node: string, index: number) =>
  page
    .locator(`#${node} .choice > a`)
    .nth(index)
    .evaluate((link) => link.checkVisibility() && (link as HTMLElement).click());
const bare = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What the meters must say: "Trust: growing". */
function standingWords(language: string, way: { choice: { trust: number; heat: number } }[], end?: 'good' | 'middling' | 'bad') {
  const words = ui(language);
  const effects = way.map(({ choice }) => choice);
  const { trust, heat } = end ? standingAtEnd(effects, end) : standingAfter(effects);
  return [
    `${words['scenario.trust']}: ${words[`scenario.trust.${TRUST_LEVELS[levelOf('trust', trust)]!}`]}`,
    `${words['scenario.heat']}: ${words[`scenario.heat.${HEAT_LEVELS[levelOf('heat', heat)]!}`]}`,
  ];
}

describe.each(everywhere('role-play'))('$id in $language', (play) => {
  const { language } = play;
  const path = `/${language}${play.path}`;

  // The graph is the same in every language.
  test.runIf(language === LANGUAGES[0])(
    'without script: one node at a time, every choice leads on, Back comes back',
    async () => {
      const page = await site.at(path, { javaScriptEnabled: false });
      expect(await visible(page)).toEqual([play.start]);
      const { to: second } = play.nodes[play.start]!.choices[0]!;
      await page.locator('.node:visible .choice > a').first().click();
      expect(await visible(page)).toEqual([second]);
      await page.goBack();
      expect(await visible(page)).toEqual([play.start]);
      for (const [node, { choices, end }] of Object.entries(play.nodes)) {
        for (const [index, { to }] of choices.entries()) {
          await page.evaluate((hash) => (location.hash = hash), node);
          await shown(page).toEqual([node]);
          await press(page, node, index);
          await shown(page).toEqual([to]);
        }
        if (!end) continue;
        await page.evaluate((hash) => (location.hash = hash), node);
        await shown(page).toEqual([node]);
        expect(await page.locator('.node:visible h2').innerText()).toBe(ui(language)[`scenario.end.${end}`]);
      }
      await page.close();
    },
  );

  test('with script: a whole way with meters, the reply said, focus, and the looking back', async () => {
    const page = await site.at(path);
    const way = goodVersion(play);
    for (const [index, { at, choice }] of way.entries()) {
      expect(await visible(page)).toEqual([at]);
      expect(await page.locator('[data-of] span').allInnerTexts()).toEqual(standingWords(language, way.slice(0, index)));
      await page
        .locator(`#${at} .choice`, { hasText: play.nodes[at]!.choices.find(({ id: one }) => one === choice.id)!.say })
        .locator('> a')
        .click();
      await page.waitForSelector(`#${choice.to}[data-now]`);
      const spoken = bare(await page.locator('[data-spoken]').innerText());
      expect(spoken).toContain(bare(play.nodes[choice.to]!.says ?? play.nodes[choice.to]!.scene!));
      expect(await page.evaluate(() => document.activeElement!.id)).toBe(choice.to);
    }
    expect(await page.locator('[data-of] span').allInnerTexts()).toEqual(standingWords(language, way, 'good'));
    const looking = page.locator('[data-debrief] li');
    expect(await looking.count()).toBe(way.length);
    for (const [index, { at, choice }] of way.entries()) {
      const said = bare(await looking.nth(index).innerText());
      expect(said).toContain(bare(play.nodes[at]!.choices.find(({ id: one }) => one === choice.id)!.reason));
      expect(await looking.nth(index).locator(`a[href$="/techniques/${choice.technique}/"]`).count()).toBe(1);
    }
    await looking.nth(1).locator('a').last().click();
    await page.waitForSelector(`#${way[1]!.at}[data-now]`);
    expect(await page.locator('[data-of] span').allInnerTexts()).toEqual(standingWords(language, way.slice(0, 1)));
    await page.close();
  });
});

describe.each(entriesIn('en', 'role-play'))('$id', ({ id, start, nodes }) => {
  test('with script: every choice of every node', async () => {
    const page = await site.at(`/en/scenarios/${id}/`);
    for (const [node, { choices }] of Object.entries(nodes)) {
      for (const [index, choice] of choices.entries()) {
        if ((await visible(page))[0] === node) {
          await page.evaluate((hash) => (location.hash = hash), start);
          await page.waitForSelector(`#${start}[data-now]`);
        }
        await page.evaluate((hash) => (location.hash = hash), node);
        await page.waitForSelector(`#${node}[data-now]`);
        await press(page, node, index);
        await page.waitForSelector(`#${choice.to}[data-now]`);
        expect(await visible(page)).toEqual([choice.to]);
        const { end } = nodes[choice.to]!;
        const said = await page.locator('[data-of] span').allInnerTexts();
        expect(said).toEqual(standingWords('en', [{ choice }], end));
      }
    }
    await page.close();
  });
});

describe('with script', () => {
  const scenario = entryIn('en', 'role-play', 'birthday-parcel');
  const path = '/en/scenarios/birthday-parcel/';
  const now = (page: Page, id: string) => page.waitForSelector(`#${id}[data-now]`);
  const trust = (page: Page) => page.locator('[data-of=trust] strong').innerText();

  test('Back, Forward and reload know the way; nothing is stored', async () => {
    const page = await site.at(path);
    await page.click('a[href="#story"] >> visible=true');
    await now(page, 'story');
    await page.click('a[href="#moved"] >> visible=true');
    await now(page, 'moved');
    expect(await trust(page)).toBe('growing');
    await page.goBack();
    await now(page, 'story');
    expect(await trust(page)).toBe('waiting to see');
    await page.goForward();
    await now(page, 'moved');
    await page.reload();
    await now(page, 'moved');
    expect(await trust(page)).toBe('growing');
    expect(await page.locator('[data-path] li').count()).toBe(2);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);
    await page.click('[data-path] summary');
    await page.locator('[data-path] li a').first().click();
    await now(page, 'opening');
    expect(await page.locator('[data-path] li').count()).toBe(0);
    await page.close();
  });

  test('by keyboard: Tab to a choice, Enter, and the next Tab is at the new choices', async () => {
    const page = await site.at(path);
    await page.focus('#opening .choice:first-of-type > a, #opening .choice > a >> nth=1');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.classList.contains('node'));
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.node')?.hasAttribute('data-now'))).toBe(true);
    await page.close();
  });

  test('a shared link begins there; jumping to the content does not lose the place', async () => {
    const page = await site.at(`${path}#stock`);
    expect(await visible(page)).toEqual(['stock']);
    expect(await trust(page)).toBe('waiting to see');
    await page.focus('.skip');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash === '#content');
    expect(await visible(page)).toEqual(['stock']);
    await page.close();
  });

  test('the link to a place is copied, or shown where copying is not allowed', async () => {
    const context = await site.browser().newContext();
    const page = await context.newPage();
    await page.goto(`${site.address()}${path}#stock`);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.click('[data-share]');
    await page.waitForFunction(() => document.querySelector('[data-shared-said]')?.textContent === 'Copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error('no'))));
    await page.click('[data-share]');
    await page.waitForFunction(() => document.querySelector('[data-shared-said]')?.textContent === location.href);
    await context.close();
  });

  test('start again, with the goal chosen kept until the end', async () => {
    const page = await site.at(path);
    await page.click('details:has([data-goals]) summary');
    await page.locator('[data-goals] input').nth(2).check();
    for (const { choice } of goodVersion(scenario)) {
      await page.locator('.node[data-now]').locator(`a[href="#${choice.to}"]`).last().click();
      await now(page, choice.to);
    }
    expect(await page.locator('[data-debrief] > p').innerText()).toContain(scenario.goals[2]);
    await page.click('a[href="#opening"] >> visible=true >> nth=-1');
    await now(page, 'opening');
    expect(await trust(page)).toBe('waiting to see');
    expect(await page.locator('[data-debrief]').isVisible()).toBe(false);
    await page.close();
  });

  test('no barrier on the way or at the end, in light and dark', async () => {
    const context = await site.browser().newContext();
    const page = await context.newPage();
    const way = goodVersion(scenario);
    for (const at of ['story', endOf(scenario, way)]) {
      await page.goto(`${site.address()}/et/scenarios/birthday-parcel/#opening`);
      for (const { choice } of way) {
        await page.locator('.node[data-now]').locator(`a[href="#${choice.to}"]`).last().click();
        await now(page, choice.to);
        if (choice.to === at) break;
      }
      expect(await barriersInBoth(page)).toEqual([]);
    }
    await context.close();
  });
});

test('quizzes and checklists lead to role-plays that train the same', async () => {
  for (const path of ['/en/quizzes/limits/', '/et/checklists/limits/']) {
    const page = await site.at(path, { javaScriptEnabled: false });
    expect(await page.locator('main a[href$="/scenarios/swearing-caller/"]').count()).toBe(1);
    await page.close();
  }
});

test('nothing above was said on the console, and no other host was asked', () => {
  expect(site.faults).toEqual([]);
});
