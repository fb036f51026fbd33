/** The line of heat in a role-play: drawn as one chooses, set against the best way at an ending, said in words. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fillPlaceholders } from '../../src/core/placeholders.ts';
import type { Step } from '../../src/kinds/role-play/graph.ts';
import { heatLine } from '../../src/kinds/role-play/heat-line.ts';
import { badVersion, goodVersion } from '../../src/kinds/role-play/versions.ts';
import { ROOT } from '../setup/build-site.ts';
import { barriersInBoth } from './barriers.ts';
import { openSite } from './browser.ts';
import { entriesIn, everywhere, LANGUAGES, ui } from './handbook.ts';

const site = openSite(ROOT);
const [play] = entriesIn('en', 'role-play') as [ReturnType<typeof entriesIn<'role-play'>>[0]];

/** Plays a way, and looks after each choice. */
async function take(page: Page, nodes: (typeof play)['nodes'], way: readonly Step[], look?: (made: number) => Promise<void>) {
  for (const [index, step] of way.entries()) {
    await page
      .locator(`#${step.at} .choice > a`)
      .nth(nodes[step.at]!.choices.findIndex(({ id }) => id === step.choice.id))
      .click();
    await page.waitForSelector(`#${step.choice.to}[data-now]`);
    await look?.(index + 1);
  }
}

const changesOf = (way: readonly Step[]) => way.map(({ choice }) => choice.heat);
const drawn = (page: Page, path: string) => page.locator(path).getAttribute('d');

/** What stands below the lines. */
function sentence(language: string, changes: readonly number[], best: number): string {
  const words = ui(language);
  const part = (turn: 'up' | 'down', sign: number) => {
    const choices = changes.flatMap((change, index) => (change * sign > 0 ? [String(index + 1)] : []));
    if (!choices.length) return words[`scenario.heat.${turn}.never`];
    if (choices.length === 1) return fillPlaceholders(words[`scenario.heat.${turn}.one`], { choice: choices[0]! });
    const list = new Intl.ListFormat(language === 'en' ? 'en-GB' : language).format(choices);
    return fillPlaceholders(words[`scenario.heat.${turn}.more`], { choices: list });
  };
  const rest = fillPlaceholders(words['scenario.heat.best.length'], { count: best });
  return [part('up', 1), part('down', -1), rest].join('; ');
}

describe.each(everywhere('role-play'))('$id in $language', ({ language, path, start, nodes }) => {
  test.each([
    ['well', goodVersion],
    ['badly', badVersion],
  ])('played %s, gains a stretch with each choice, and stands against the best way in the end', async (_, version) => {
    const page = await site.at(`/${language}${path}`);
    const way = version({ start, nodes });
    const best = changesOf(goodVersion({ start, nodes }));
    expect(await drawn(page, '[data-standing] [data-drawn]')).toBe(heatLine([]).join(''));
    await take(page, nodes, way, async (made) => {
      const stretches = heatLine(changesOf(way).slice(0, made));
      expect(await drawn(page, '[data-standing] [data-drawn]')).toBe(stretches.join(''));
      expect(await drawn(page, '[data-standing] .here')).toBe(stretches.at(-1));
      expect(await page.locator('figure').isVisible()).toBe(made === way.length);
    });
    expect(await drawn(page, '.yours path')).toBe(heatLine(changesOf(way)).join(''));
    expect(await drawn(page, '.best path')).toBe(heatLine(best).join(''));
    expect(await page.locator('figcaption').innerText()).toBe(sentence(language, changesOf(way), best.length));
    await page.goBack();
    await page.waitForSelector(`#${way.at(-1)!.at}[data-now]`);
    expect(await drawn(page, '[data-standing] [data-drawn]')).toBe(heatLine(changesOf(way).slice(0, -1)).join(''));
    expect(await page.locator('figure').isVisible()).toBe(false);
    await page.close();
  });
});

test.each(LANGUAGES)('no barrier at the start, on the way and at an ending, in %s', async (language) => {
  const page = await site.at(`/${language}${play.path}`);
  const found = await barriersInBoth(page);
  await take(page, play.nodes, badVersion(play), async () => {
    found.push(...(await barriersInBoth(page)));
  });
  expect(found).toEqual([]);
  await page.context().close();
});

test('the two lines are told apart by weight, dash and label', async () => {
  const page = await site.at(`/en${play.path}`);
  await take(page, play.nodes, goodVersion(play));
  const look = (path: string) =>
    page.locator(path).evaluate((line) => {
      const { strokeWidth, strokeDasharray } = getComputedStyle(line);
      return { weight: parseFloat(strokeWidth), isDashed: strokeDasharray !== 'none' };
    });
  const [yours, best] = [await look('.yours path'), await look('.best path')];
  expect([yours.isDashed, best.isDashed]).toEqual([false, true]);
  expect(yours.weight).toBeGreaterThan(best.weight);
  const text = await page.locator('figure').innerText();
  expect(text).toContain(ui('en')['scenario.heat.yours']);
  expect(text).toContain(ui('en')['scenario.heat.best']);
  await page.close();
});

test('forced colours draw every line in the colour of text', async () => {
  const page = await site.at(`/en${play.path}`);
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await take(page, play.nodes, goodVersion(play));
  const strokes = await page.locator('.heat path').evaluateAll((lines) => lines.map((line) => getComputedStyle(line).stroke));
  const text = await page.locator('figcaption').evaluate((words) => getComputedStyle(words).color);
  expect(strokes).toEqual(strokes.map(() => text));
  await page.context().close();
});

test('an ending that one was sent to is compared with nothing', async () => {
  const ending = Object.keys(play.nodes).find((id) => play.nodes[id]!.end)!;
  const page = await site.at(`/en${play.path}#${ending}`);
  await page.waitForSelector(`#${ending}[data-now]`);
  expect(await page.locator('figure').isVisible()).toBe(false);
  await page.close();
});

test('without script there is no line', async () => {
  const page = await site.at(`/en${play.path}`, { javaScriptEnabled: false });
  expect(await page.locator('.heat:visible').count()).toBe(0);
  await page.close();
});

test('nothing above was said on the console, and no other host was asked', () => {
  expect(site.faults).toEqual([]);
});
