/** The page around a role-play: the first choice is near, nothing gives the game away, each line meets a reaction. */
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { goodVersion } from '../../src/kinds/role-play/versions.ts';
import { ROOT } from '../setup/build-site.ts';
import { openSite } from './browser.ts';
import { entriesIn, everywhere, LANGUAGES, ui } from './handbook.ts';

const site = openSite(ROOT);
const PHONES = [
  { width: 390, height: 844 },
  { width: 360, height: 640 },
];
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const now = (page: Page, id: string) => page.waitForSelector(`#${id}[data-now]`);

test.each(PHONES)('on a phone of $width × $height the first choice is at most a screen and a half down', async (viewport) => {
  const page = await site.at('/', { viewport });
  const far: string[] = [];
  for (const { language, path } of everywhere('role-play')) {
    await page.goto(`${site.address()}/${language}${path}`);
    const { y } = (await page.locator('.node[data-now] .choice > a').first().boundingBox())!;
    if (y > viewport.height * 1.5) far.push(`${language}${path}: ${y}`);
  }
  expect(far).toEqual([]);
  await page.close();
});

describe.each(everywhere('role-play'))('$id in $language', ({ language, path, start, other, learning, summary, ...play }) => {
  /** What would give the game away. */
  const secrets = [other, summary, ...learning];
  const told = async (page: Page) => {
    const text = oneLine(await page.locator('main').innerText());
    return secrets.filter((secret) => text.includes(oneLine(secret)));
  };

  test.each([true, false])('with script: %s, what gives the game away is folded at the start', async (javaScriptEnabled) => {
    const page = await site.at(`/${language}${path}`, { javaScriptEnabled });
    expect(await told(page)).toEqual([]);
    await page.close();
  });

  test('each line meets one line of reaction, also after Back; at the end what was folded is open', async () => {
    const page = await site.at(`/${language}${path}`);
    const reaction = page.locator('[data-reacted]');
    expect(await reaction.isVisible()).toBe(false);
    const way = goodVersion({ start, ...play });
    const reactions: string[] = [];
    for (const { at, choice } of way) {
      const { say, reason } = play.nodes[at]!.choices.find(({ id }) => id === choice.id)!;
      expect(await told(page)).toEqual([]);
      await page.locator(`#${at} .choice > a`, { hasText: say }).click();
      await now(page, choice.to);
      const said = oneLine(await reaction.innerText());
      const effects = (['trust', 'heat'] as const).flatMap((of) =>
        choice[of] ? ui(language)[`scenario.reaction.${of}.${choice[of] > 0 ? 'up' : 'down'}`] : [],
      );
      for (const effect of effects) expect(said).toContain(effect);
      expect(
        oneLine(reason)
          .split(' ')
          .slice(0, 3)
          .every((word) => said.includes(word)),
      ).toBe(true);
      expect(oneLine(await page.locator('[data-spoken]').innerText())).toContain(said);
      reactions.push(said);
    }
    expect((await told(page)).sort()).toEqual([...secrets].sort());
    await page.goBack();
    await now(page, way.at(-1)!.at);
    expect(oneLine(await reaction.innerText())).toBe(reactions.at(-2));
    expect(await told(page)).toEqual([]);
    await page.evaluate((hash) => (location.hash = hash), start);
    await now(page, start);
    expect(await reaction.isVisible()).toBe(false);
    await page.close();
  });
});

test.each(LANGUAGES)('a place that one was sent to has no reaction, in %s', async (language) => {
  const [{ path, nodes }] = entriesIn(language, 'role-play') as [ReturnType<typeof entriesIn<'role-play'>>[0]];
  const [, second] = Object.keys(nodes);
  const page = await site.at(`/${language}${path}#${second}`);
  await now(page, second!);
  expect(await page.locator('[data-reacted]').isVisible()).toBe(false);
  await page.close();
});

test('nothing above was said on the console, and no other host was asked', () => {
  expect(site.faults).toEqual([]);
});

describe.each(LANGUAGES)('in %s', (language) => {
  test('the page and the list say minutes, who is upset and how hard it is', async () => {
    const page = await site.at(`/${language}/scenarios/`);
    const notes = (await page.locator('main li .small').allInnerTexts()).map(oneLine);
    const rolePlays = entriesIn(language, 'role-play');
    const words = ui(language);
    const expected = rolePlays.map(({ who, difficulty }) => [
      words['entry.minutes'].replace('{minutes}', '#'),
      words[`who.${who}`],
      words[`difficulty.${difficulty}`],
    ]);
    expect(notes.map((note) => note.replace(/\d+/, '#'))).toEqual(expected.map((parts) => parts.join(' · ')));
    for (const [at, { path }] of rolePlays.entries()) {
      await page.goto(`${site.address()}/${language}${path}`);
      expect(oneLine(await page.locator('main .label').first().innerText()).toLowerCase()).toContain(notes[at]!.toLowerCase());
    }
    await page.close();
  });

  test.each([true, false])(
    'with script: %s, a short form begins near the end and leads back to the whole',
    async (javaScriptEnabled) => {
      const play = entriesIn(language, 'role-play').find(({ short }) => short)!;
      const page = await site.at(`/${language}${play.path}`, { javaScriptEnabled });
      const seen = () => page.locator('.node:visible').evaluateAll((nodes) => nodes.map(({ id }) => id));
      await page.locator(`role-play a[href="#${play.short}"]`).first().click();
      await expect.poll(seen).toEqual([play.short]);
      await page.getByText(ui(language)['scenario.again'], { exact: true }).click();
      await expect.poll(seen).toEqual([play.start]);
      await page.close();
    },
  );
});
