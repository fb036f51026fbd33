/** Orders and pairs: tapped, by pointer and by keyboard, into the fields that are there without script. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../setup/build-site.ts';
import { answerByPointer, boxOf, firstOf, stepTo } from './answering.ts';
import { barriersInBoth } from './barriers.ts';
import { openSite } from './browser.ts';
import { ui } from './handbook.ts';

const site = openSite(ROOT);
const values = (box: Locator) =>
  box
    .locator('select')
    .evaluateAll((all) =>
      Object.fromEntries((all as HTMLSelectElement[]).map(({ name, value }) => [name.split('.').at(-1), value])),
    );
const marks = (box: Locator) => box.locator('[data-option] .tap-mark').allTextContents();
const verdict = (box: Locator) => expect.poll(() => box.locator('[data-verdict]').textContent());

async function at(type: 'order' | 'match') {
  const { quiz, question } = firstOf(type);
  const page = await site.at(`/en/quizzes/${quiz.id}/`, { viewport: { width: 360, height: 640 } });
  await stepTo(page, `${quiz.id}_${question.id}`);
  const box = boxOf(page, quiz, question);
  return { page, quiz, question, box, line: (id: string) => box.locator(`[data-option="${id}"] button`) };
}

/** Moves the focus by the keyboard. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  const isThere = () => wanted.evaluate((element) => element === document.activeElement);
  for (let step = 0; step < 60 && !(await isThere()); step++) await page.keyboard.press('Tab');
  expect(await isThere()).toBe(true);
}

describe('an order', () => {
  test('steps are numbered as they are tapped; one taken off takes those after it along', async () => {
    const { page, question, box, line } = await at('order');
    const [first, second, third] = question.inOrder.map(({ id }) => id) as [string, string, string];
    expect(await box.locator('select:visible').count()).toBe(0);
    for (const id of [first, second, third]) await line(id).click();
    expect(await values(box)).toMatchObject({ [first]: '1', [second]: '2', [third]: '3' });
    await line(second).click();
    expect(await values(box)).toMatchObject({ [first]: '1', [second]: '', [third]: '' });
    expect((await marks(box)).filter(Boolean)).toEqual(['1']);
    expect(await line(first).getAttribute('aria-pressed')).toBe('true');
    await page.close();
  });

  test('by keyboard', async () => {
    const { page, question, box, line } = await at('order');
    for (const { id } of question.inOrder) {
      await box.locator(':scope > legend').focus();
      await tabTo(page, line(id));
      await page.keyboard.press('Space');
    }
    await tabTo(page, box.locator('summary'));
    await page.keyboard.press('Enter');
    await verdict(box).toBe(ui('en')['quiz.right']);
    await page.close();
  });
});

describe('pairs', () => {
  test('the marked line gets the target that is tapped, and the mark goes on; a tap on a line brings it back', async () => {
    const { page, question, box, line } = await at('match');
    const shown = await box
      .locator('[data-option]')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['option']!));
    const marked = () =>
      box
        .locator('[data-option] [aria-pressed=true]')
        .evaluateAll((all) => all.map((one) => one.parentElement!.dataset['option']));
    const [one, other] = question.targets.map(({ id }) => id) as [string, string];
    expect(await marked()).toEqual([shown[0]]);
    await box.locator(`[data-to="${other}"]`).click();
    expect(await values(box)).toMatchObject({ [shown[0]!]: other });
    expect(await marks(box)).toEqual(['B', ...shown.slice(1).map(() => '')]);
    expect(await marked()).toEqual([shown[1]]);
    await line(shown[0]!).click();
    expect(await box.locator(`[data-to="${other}"]`).getAttribute('aria-pressed')).toBe('true');
    await box.locator(`[data-to="${one}"]`).click();
    expect(await values(box)).toMatchObject({ [shown[0]!]: one });
    expect(await marked()).toEqual([shown[1]]);
    await page.close();
  });

  test('by keyboard', async () => {
    const { page, question, box, line } = await at('match');
    for (const { option, target } of question.pairs) {
      await box.locator(':scope > legend').focus();
      await tabTo(page, line(option.id));
      await page.keyboard.press('Enter');
      await tabTo(page, box.locator(`[data-to="${target.id}"]`));
      await page.keyboard.press('Enter');
    }
    await tabTo(page, box.locator('summary'));
    await page.keyboard.press('Enter');
    await verdict(box).toBe(ui('en')['quiz.right']);
    await page.close();
  });
});

describe.each(['order', 'match'] as const)('%s', (type) => {
  test('what was tapped is there after a reload, half done and done; cleared, nothing is', async () => {
    const { page, quiz, question, box } = await at(type);
    await box
      .locator(type === 'order' ? '.tap' : '[data-to]')
      .first()
      .click();
    const half = await marks(box);
    await page.reload();
    expect(await marks(box)).toEqual(half);
    await answerByPointer(page, quiz, question, true);
    await verdict(box).toBe(ui('en')['quiz.right']);
    const done = await marks(box);
    await page.reload();
    expect(await marks(box)).toEqual(done);
    page.once('dialog', (dialog) => void dialog.accept());
    await page.click('[data-clear]');
    expect((await marks(box)).join('')).toBe('');
    await page.context().close();
  });

  test.each(['none', 'active'] as const)('no barrier, fresh and half done, forced colours: %s', async (forcedColors) => {
    const { page, box } = await at(type);
    await page.emulateMedia({ forcedColors });
    expect(await barriersInBoth(page)).toEqual([]);
    await box
      .locator(type === 'order' ? '.tap' : '[data-to]')
      .first()
      .click();
    expect(await barriersInBoth(page)).toEqual([]);
    await page.context().close();
  });
});

test('nothing above was said on the console, and no other host was asked', () => {
  expect(site.faults).toEqual([]);
});
