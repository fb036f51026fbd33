/** The page on which a team fills in its details once and prints all sheets: on walls, in pockets, from a file, and where things fail. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { openSite } from './browser.ts';
import { entriesIn, LANGUAGES, ui } from './handbook.ts';
import { onPaper } from './on-paper.ts';
import { blockStorage } from './storage.ts';

const site = openSite();
const SET = '/downloads/own/';
const sheetsIn = (language: string) => [...entriesIn(language, 'checklist'), ...entriesIn(language, 'map')];

async function opened(path: string, options = {}): Promise<Page> {
  const page = await site.at(path, options);
  await ready(page);
  return page;
}

/** Waits until what was changed last is laid out. */
async function ready(page: Page): Promise<void> {
  await page.waitForSelector('.pages[data-ready]', { state: 'attached' });
}

const fragment = (page: Page) => new URL(page.url()).hash;
const told = (page: Page, about: string) => page.locator(`[data-told=${about}]`).textContent();

/** Ticks or unticks sheets so that few are left, for tests that are not about all. */
const onlyPhone = (language: string) =>
  `without=${sheetsIn(language)
    .map(({ id }) => id)
    .filter((id) => !['phone', 'return'].includes(id))
    .join()}`;

describe.each(LANGUAGES)('in %s', (language) => {
  test('each sheet is a page of its own, with the team’s name on it', async () => {
    const page = await opened(`/${language}${SET}#team=Night+shift`);
    const { pages, text } = await onPaper(page);
    expect(pages).toBe(sheetsIn(language).length);
    for (const { title } of sheetsIn(language)) expect(text).toContain(title);
    expect(text.split('Night shift').length - 1).toBe(pages);
    expect(await told(page, 'set')).toBe(ui(language)['set.ready']!.replace('{count}', String(pages)));
    await page.close();
  });

  test('a pocket set is one card of each sheet, four on a page', async () => {
    const page = await opened(`/${language}${SET}#form=cards&phone=5551234`);
    const { length } = sheetsIn(language);
    expect(await page.locator('.card').count()).toBe(length);
    expect(await page.locator('.flows').count()).toBe(0);
    const { pages, text } = await onPaper(page);
    expect(pages).toBe(Math.ceil(length / 4));
    for (const { title } of sheetsIn(language)) expect(text).toContain(title);
    await page.close();
  });
});

test('a sheet looks as on its own page', async () => {
  for (const path of ['/checklists/phone/', '/maps/return/']) {
    const alone = await opened(`/en${path}#team=Night`);
    const set = await opened(`/en${SET}#team=Night&${onlyPhone('en')}`);
    const sizes = (page: Page) =>
      page.evaluate(
        (title) => {
          const sheet = [...document.querySelectorAll('.paper .sheet')].find((one) =>
            one.textContent!.replaceAll('\u00a0', ' ').includes(title),
          );
          const sheetWidth = sheet!.getBoundingClientRect().width;
          return [...sheet!.querySelectorAll('.title, .pause, .line-of-sheet, .blank, .qr, h2, .imprint')].map((part) => [
            part.className,
            Math.round((parseFloat(getComputedStyle(part).fontSize) / sheetWidth) * 1000),
            Math.round((part.getBoundingClientRect().width / sheetWidth) * 50),
          ]);
        },
        sheetsIn('en').find((sheet) => sheet.path === path)!.title,
      );
    expect(await sizes(set)).toEqual(await sizes(alone));
    await alone.close();
    await set.close();
  }
});

test('what is unticked and what one adds stand in the address, which serves a sheet’s own page too', async () => {
  const page = await opened(`/en${SET}#${onlyPhone('en')}`);
  expect((await onPaper(page)).pages).toBe(2);
  await page.uncheck('[name=sheet][value=return]');
  await page.click('li:has([value=phone]) summary');
  await page.locator('[data-adds-to=phone]').first().fill('Lock the till.');
  await ready(page);
  expect(await page.locator('.paper').count()).toBe(1);
  const { text } = await onPaper(page);
  expect(text).toContain('Lock the till.');
  const hash = fragment(page);
  expect(new URLSearchParams(hash.slice(1)).get('without')).toContain('return');
  await page.close();

  const alone = await opened(`/en/checklists/phone/${hash}`);
  expect((await onPaper(alone)).text).toContain('Lock the till.');
  expect(fragment(alone)).toBe(hash);
  await alone.close();
  const other = await opened(`/en/maps/return/${hash}`);
  expect((await onPaper(other)).text).not.toContain('Lock the till.');
  await other.close();
});

test('who tried one sheet is not said of all', async () => {
  const page = await opened(`/en${SET}#tried-by=Nobody&copies=4&${onlyPhone('en')}`);
  const { pages, text } = await onPaper(page);
  expect(pages).toBe(2);
  expect(text).not.toContain('Nobody');
  await page.close();
});

test('languages stand side by side, with a page to sign', async () => {
  const page = await opened(`/en${SET}#language=both&briefing=yes&paper=a3&${onlyPhone('en')}`);
  const { pages, sides, text } = await onPaper(page);
  expect([pages, sides]).toEqual([2 * (1 + LANGUAGES.length), [420, 297]]);
  for (const language of LANGUAGES) expect(text).toContain(ui(language)['briefing.text']);
  await page.close();
});

test('the button prints what is chosen, once it is there', async () => {
  const page = await opened(`/en${SET}#${onlyPhone('en')}`);
  await page.evaluate(() => {
    window.print = () => (document.title = document.querySelector('.pages')!.textContent!.includes('Day shift') ? 'new' : 'old');
  });
  await page.fill('[name=team]', 'Day shift');
  await page.click('[data-print]');
  await page.waitForFunction(() => ['new', 'old'].includes(document.title));
  expect(await page.title()).toBe('new');
  await page.close();
});

test('a sheet that cannot be loaded is told, and the others are printed', async () => {
  const page = await site.at('/en/');
  await page.route('**/en/checklists/phone/', (route) => route.abort());
  await page.goto(`${site.address()}/en${SET}`);
  await ready(page);
  const { title } = sheetsIn('en').find(({ id }) => id === 'phone')!;
  expect(await told(page, 'set')).toContain(ui('en')['set.missing']!.replace('{titles}', title));
  expect(await page.locator('.paper').count()).toBe(sheetsIn('en').length - 1);
  site.faults.splice(0); // the failed request, told on the console
  await page.context().close();
});

test('without any sheet it says what to do', async () => {
  const all = sheetsIn('en').map(({ id }) => id);
  const page = await opened(`/en${SET}#without=${all.join()}`);
  expect(await told(page, 'set')).toBe(ui('en')['set.none']);
  await page.close();
});

describe('a file', () => {
  const upload = (page: Page, text: string) =>
    page.setInputFiles('[name=file]', { name: 'house.yaml', mimeType: 'application/yaml', buffer: Buffer.from(text) });

  test('is saved with what was filled in, and fills it in again', async () => {
    const hash = `#team=Night&offer=20+%E2%82%AC&line.phone=Lock+it.&${onlyPhone('en')}`;
    const page = await opened(`/en${SET}${hash}`);
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-save]')]);
    expect(download.suggestedFilename()).toBe('house.yaml');
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const file = Buffer.concat(chunks).toString();
    expect(file).toContain(`team: "Night" # ${ui('en')['sheet.field.team']}`);
    expect(file).not.toContain('emergency');
    await page.click('[type=reset]');
    await page.waitForFunction(() => location.hash === '');
    await upload(page, file);
    await page.waitForFunction(() => location.hash !== '');
    expect(fragment(page)).toBe('#team=Night&offer=20+%E2%82%AC&line.phone=Lock+it.');
    expect(await told(page, 'file')).toBe(ui('en')['set.file.loaded']!.replace('{count}', '3'));
    await page.close();
  });

  test.each([
    ['emergency: "113"\n\tteam: A\n', 'set.file.wrong'],
    ['\u0000\u0001PNG', 'set.file.wrong'],
    ['country: EE\n', 'set.file.nothing'],
    ['', 'set.file.nothing'],
  ] as const)('%j is told, and changes nothing', async (text, word) => {
    const page = await opened(`/en${SET}#team=Night&${onlyPhone('en')}`);
    const before = fragment(page);
    await upload(page, text);
    await page.waitForFunction(() => document.querySelector('[data-told=file]')!.textContent !== '');
    expect(await told(page, 'file')).toMatch(new RegExp(`^${ui('en')[word]!.replace('{line}', '[12]')}$`));
    expect(fragment(page)).toBe(before);
    await page.close();
  });
});

test('with storage blocked all holds for the visit, and a tick says so', async () => {
  const context = await site.browser().newContext();
  await context.addInitScript(blockStorage);
  const page = await context.newPage();
  page.on('pageerror', (error) => site.faults.push(error.message));
  await page.goto(`${site.address()}/en${SET}#team=Night&${onlyPhone('en')}`);
  await ready(page);
  await page.click('[name=remember]');
  await page.waitForFunction(
    (said) => document.querySelector('[data-told=remember]')!.textContent === said,
    ui('en')['sheet.unkept'],
  );
  expect((await onPaper(page)).text).toContain('Night');
  await context.close();
});

test('works by keys alone', async () => {
  const page = await opened(`/en${SET}#${onlyPhone('en')}`);
  await page.focus('[name=team]');
  await page.keyboard.type('Night');
  await page.keyboard.press('Enter');
  await page.focus('[name=sheet][value=return]');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Close early.');
  await page.focus('[name=sheet][value=return]');
  await page.keyboard.press('Space');
  await ready(page);
  const { pages, text } = await onPaper(page);
  expect(pages).toBe(2);
  expect(text.split('Close early.')).toHaveLength(2);
  expect(text.split('Night')).toHaveLength(3);
  await page.close();
});

test('without JavaScript it leads to every sheet', async () => {
  const page = await site.at(`/en${SET}`, { javaScriptEnabled: false });
  expect(await page.locator('form[data-fetching]').isVisible()).toBe(false);
  const links = await page.locator('[data-by-hand] a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links).toEqual(sheetsIn('en').map(({ path }) => `/en${path}`));
  await page.context().close();
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test('has no barrier, and fits a narrow phone', async () => {
    const page = await opened(`/et${SET}#form=cards&${onlyPhone('et')}`, { colorScheme, viewport: { width: 320, height: 800 } });
    await page.click('li:has([value=phone]) summary');
    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.close();
  });
});

test('nothing above was said on the console, and no other host was asked', () => {
  expect(site.faults).toEqual([]);
});
