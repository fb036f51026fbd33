/** A worksheet of the small handbook: what is written stays on the device, who it is narrows the lines, paper shows what was written. */
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import { FIXTURE } from '../setup/build-site.ts';
import { barriersInBoth } from './barriers.ts';
import { openSite } from './browser.ts';
import { blockStorage, fillStorage, refuseStorage } from './storage.ts';

const site = openSite(FIXTURE);
const PATH = '/en/worksheets/prepare-talk/';
const KEY = 'handbook.worksheet.prepare-talk';
const facts = '[name=facts]';
const stop = '[name=stop]';
const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);
const text = (page: Page, field: string) => expect.poll(() => page.inputValue(field));

/** Runs with pages of one window. */
async function inWindow(
  work: (open: (path?: string) => Promise<Page>, context: BrowserContext) => Promise<void>,
  options = {},
): Promise<void> {
  const context = await site.browser().newContext(options);
  const open = async (path = PATH) => {
    const page = await context.newPage();
    page.on('pageerror', (error) => site.faults.push(error.message));
    await page.goto(site.address() + path);
    return page;
  };
  await work(open, context).finally(() => context.close());
}

describe('what is written', () => {
  test('is there after loading anew, after coming back, in another tab and in another language', () =>
    inWindow(async (open) => {
      const [page, other] = [await open(), await open()];
      expect(await kept(page)).toBeNull();
      await page.check('[value=boss]');
      await page.fill(facts, 'Tuesday at three.\nI was there.');
      await text(other, facts).toBe('Tuesday at three.\nI was there.');
      await other.fill(stop, 'When shouted at.');
      await text(page, stop).toBe('When shouted at.');
      await page.reload();
      await text(page, facts).toBe('Tuesday at three.\nI was there.');
      await page.goto(`${site.address()}/et/worksheets/prepare-talk/`);
      await text(page, stop).toBe('When shouted at.');
      await page.goBack();
      await text(page, facts).toBe('Tuesday at three.\nI was there.');
      expect(await page.isChecked('[value=boss]')).toBe(true);
      expect(page.url()).toBe(site.address() + PATH);
    }));

  test('a tab that stood still meanwhile puts nothing old back', () =>
    inWindow(async (open) => {
      const page = await open();
      await page.fill(facts, 'Old.');
      await page.evaluate((key) => localStorage.setItem(key, JSON.stringify({ facts: 'New.' })), KEY);
      await page.fill(stop, 'Then.');
      expect(JSON.parse((await kept(page))!)).toEqual({ facts: 'New.', stop: 'Then.' });
      await text(page, facts).toBe('New.');
    }));

  test('is never sent: Enter on a choice stays on the page', () =>
    inWindow(async (open) => {
      const page = await open();
      await page.fill(facts, 'Secret.');
      await page.press('[value=boss]', 'Enter');
      await page.press(facts, 'Enter');
      expect(page.url()).toBe(site.address() + PATH);
    }));

  test('is forgotten when emptied by hand', () =>
    inWindow(async (open) => {
      const page = await open();
      await page.fill(facts, 'x');
      await page.fill(facts, '');
      expect(await kept(page)).toBeNull();
    }));

  test.each(['not JSON', 'null', '7', '{"facts":{"a":1}}'])('something else under its name does no harm: %s', (lies) =>
    inWindow(async (open, context) => {
      await context.addInitScript(`localStorage.setItem('${KEY}', '${lies}')`);
      const page = await open();
      await page.fill(facts, 'Mine.');
      expect(JSON.parse((await kept(page))!)).toMatchObject({ facts: 'Mine.' });
    }),
  );
});

test('all is cleared, and comes back beside what was written since', () =>
  inWindow(async (open) => {
    const page = await open();
    const undo = page.locator('[data-undo]');
    await page.click('[data-clear]');
    expect(await undo.isVisible()).toBe(false);
    await page.check('[value=boss]');
    await page.fill(facts, 'First.');
    await page.click('[data-clear]');
    expect([await page.inputValue(facts), await page.isChecked('[value=boss]'), await kept(page)]).toEqual(['', false, null]);
    expect(await page.locator('[data-notice]').textContent()).not.toBe('');
    await page.fill(stop, 'Second.');
    await undo.click();
    expect([await page.inputValue(facts), await page.inputValue(stop)]).toEqual(['First.', 'Second.']);
    expect(await page.isChecked('[value=boss]')).toBe(true);
    expect(JSON.parse((await kept(page))!)).toEqual({ who: 'boss', facts: 'First.', stop: 'Second.' });
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-clear'))).toBe(true);
  }));

describe('lines to start from', () => {
  const shown = (page: Page) => page.locator('[data-line]:visible').allTextContents();
  const unfold = async (page: Page) => {
    for (const summary of await page.locator('.beside summary').all()) await summary.click();
  };

  test.each([true, false])('are those for the one who is chosen, with script: %s', (javaScriptEnabled) =>
    inWindow(
      async (open) => {
        const page = await open();
        expect(await shown(page)).toEqual([]);
        await unfold(page);
        const forSome = ['I will ring at three.', 'There is no answer yet.'];
        expect(await shown(page)).toEqual(['I will find out.', ...(javaScriptEnabled ? [] : forSome)]);
        const [choose, labels] = [page.locator('[data-choose]:visible'), page.locator('li[data-for] > span:visible')];
        expect(await choose.count()).toBe(javaScriptEnabled ? 2 : 0);
        expect(await labels.count()).toBe(javaScriptEnabled ? 0 : 2);
        await page.check('[value=customer]');
        expect(await shown(page)).toEqual(['I will find out.']);
        await page.check('[value=boss]');
        expect(await shown(page)).toEqual(['I will find out.', ...forSome]);
        expect(await choose.count()).toBe(0);
      },
      { javaScriptEnabled },
    ),
  );

  test('a tap starts a field, goes on below what stands there, and repeats nothing', () =>
    inWindow(async (open) => {
      const page = await open();
      await unfold(page);
      await page.check('[value=boss]');
      const line = (name: string) => page.getByRole('button', { name });
      await line('I will find out.').click();
      expect(await page.inputValue(facts)).toBe('I will find out.');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('facts');
      await line('I will ring at three.').click();
      await line('I will find out.').click();
      expect(await page.inputValue(facts)).toBe('I will find out.\nI will ring at three.');
      expect(await kept(page)).toContain('I will ring at three.');
    }));
});

test('whom to call in is what the house has, or what a team keeps on this device for its sheets', () =>
  inWindow(async (open) => {
    const sheet = await open('/en/checklists/minute/');
    const line = (page: Page, field: string) => page.locator(`.team [data-field=${field}]`).innerText();
    const before = await open();
    expect([await line(before, 'escalate'), await line(before, 'emergency')]).toEqual(['', '112']);
    await sheet.click('print-choices summary');
    await sheet.fill('[name=escalate]', 'Duty manager');
    await sheet.check('[name=remember]');
    const after = await open();
    expect([await line(after, 'escalate'), await line(after, 'emergency')]).toEqual(['Duty manager', '112']);
  }));

describe('storage that fails', () => {
  const faults = { blocked: blockStorage, refused: refuseStorage, full: fillStorage };
  test.each(Object.keys(faults) as (keyof typeof faults)[])('%s: one can write, and is told that it is lost', (fault) =>
    inWindow(async (open, context) => {
      await context.addInitScript(faults[fault]);
      const page = await open();
      await page.fill(facts, 'Mine.');
      const unkept = await page.evaluate(() => document.querySelector('[data-kept]')!.textContent);
      await page.fill(stop, 'Too.');
      expect(await page.inputValue(facts)).toBe('Mine.');
      await page.click('[data-clear]');
      await page.click('[data-undo]');
      expect([await page.inputValue(facts), await page.inputValue(stop)]).toEqual(['Mine.', 'Too.']);
      expect(await page.locator('[data-kept]').textContent()).toBe(unkept);
      const other = await site.at(PATH);
      expect(unkept).not.toBe(await other.locator('[data-kept]').textContent());
      await other.close();
    }),
  );
});

test('a field grows with what is typed', () =>
  inWindow(async (open) => {
    const page = await open();
    const cut = () => page.locator(facts).evaluate((field) => field.scrollHeight - field.clientHeight);
    await page.fill(facts, 'A line.\n'.repeat(12));
    expect(await cut()).toBeLessThanOrEqual(0);
  }));

test('without script one sees lines to write on, and no field', () =>
  inWindow(
    async (open) => {
      const page = await open();
      expect(await page.locator('textarea:visible, [data-in-browser]:visible, main button:visible').count()).toBe(0);
      expect(await page.locator('.rules > div:visible').count()).toBe(6);
      expect(await page.locator('[data-by-hand]').isVisible()).toBe(true);
    },
    { javaScriptEnabled: false },
  ));

describe('on paper', () => {
  async function printed(page: Page, format: string) {
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
    const { text: words } = await extractText(pdf, { mergePages: true });
    return { pages: pdf.numPages, words: words.replace(/\s+/g, ' ') };
  }

  test.each(['A4', 'Letter'])('%s: what is written in place of lines to write on, all of it', (format) =>
    inWindow(async (open) => {
      const page = await open();
      await page.fill(facts, 'On Tuesday at three.');
      const short = await printed(page, format);
      expect(short.pages).toBe(1);
      expect(short.words).toContain('Name the day. On Tuesday at three.');
      expect(short.words).not.toContain('There is no answer yet.');
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.rules > div:visible').count()).toBe(3);
      await page.emulateMedia({ media: null });
      await page.fill(facts, Array.from({ length: 90 }, (_, line) => `Line ${line + 1}.`).join('\n'));
      const long = await printed(page, format);
      expect(long.pages).toBeGreaterThan(1);
      for (const part of ['Line 1.', 'Line 45.', 'Line 90.', 'Write down what you agreed.']) expect(long.words).toContain(part);
    }),
  );
});

test('nothing bars anyone, filled in or not', async () => {
  const page = await site.at(PATH);
  expect(await barriersInBoth(page)).toEqual([]);
  await page.check('[value=boss]');
  await page.fill(facts, 'Tuesday.');
  await page.click('[data-clear]');
  expect(await barriersInBoth(page)).toEqual([]);
  await page.context().close();
});

test('nothing above was said on the console, and no other host was asked', () => {
  expect(site.faults).toEqual([]);
});
