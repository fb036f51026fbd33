/** What a team puts on a sheet of its own, and what it is told where that is too much or no picture. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { SHEET_LINE_LENGTH } from '../../src/core/own-lines.ts';
import { FIELD_LENGTH } from '../../src/print/parts/choices.ts';
import { openSite } from './browser.ts';
import { entryIn, ui } from './handbook.ts';
import { onPaper } from './on-paper.ts';

const site = openSite();

async function opened(path: string): Promise<Page> {
  const page = await site.at(path);
  if (!path.includes('=')) await page.click('print-choices summary');
  await page.waitForSelector('.pages[data-ready] .paper');
  return page;
}

const fragment = (page: Page) => new URL(page.url()).hash;
const kept = (page: Page) => page.evaluate(() => localStorage.length);

describe('bad input', () => {
  const long = 'Võõras õun. '.repeat(42).slice(0, 500).trim();
  const markup = '<img src=x onerror=alert(1)><b>x</b>';
  test.each(['wall', 'cards'])('500 characters and markup are text, whole, told beside their fields: %s', async (form) => {
    const values = { team: markup, escalate: long, phone: long, offer: long, emergency: long };
    const page = await opened(`/et/checklists/limits/#${new URLSearchParams({ form, ...values })}`);
    expect(await page.locator('.pages img, .pages b').count()).toBe(0);
    const told = (field: string) => page.locator(`div:has(> label > [name=${field}]) > [role=status]`).textContent();
    expect(await told('phone')).toContain(String(long.length - FIELD_LENGTH));
    expect(await told('team')).toBe('');
    const described = (await page.getAttribute('[name=phone]', 'aria-describedby'))!.split(' ');
    expect(await page.locator(`#${described[1]}`).textContent()).toBe(await told('phone'));
    const { text } = await onPaper(page);
    const times = form === 'wall' ? 4 : 16; // fields of a sheet; those of four cards, which say the number on both sides
    expect(text.replace(/\s/g, '').split(long.replace(/\s/g, '')).length - 1).toBe(times);
    if (form === 'wall') expect(text.replace(/\s/g, '')).toContain(markup.replace(/\s/g, ''));
    const [, ...others] = entryIn('et', 'checklist', 'limits').items; // the first one has the number in it
    for (const item of others) expect(text).toContain(item.text);
    await page.close();
  });

  test('what the paper has no room for cannot be chosen, and says so; an address that asks for it is printed with a notice', async () => {
    const page = await opened('/en/checklists/limits/#paper=a5');
    const four = page.locator('[name=copies] option[value="4"]');
    expect([await four.isDisabled(), await four.textContent()]).toEqual([
      true,
      ui('en')['sheet.no-room']!.replace('{choice}', '4'),
    ]);
    await page.selectOption('[name=paper]', 'a3');
    await page.waitForFunction(() => document.querySelector<HTMLOptionElement>('[name=copies] option[value="4"]')!.text === '4');
    expect(await four.isDisabled()).toBe(false);
    await page.close();
    const asked = await opened('/en/checklists/limits/#paper=a5&copies=4');
    await asked.waitForFunction(
      (said) => document.querySelector('[data-told=room]')!.textContent === said,
      ui('en')['sheet.flows'],
    );
    expect(await asked.getAttribute('[name=copies]', 'aria-describedby')).toBe('told-room');
    expect((await onPaper(asked)).text.split(entryIn('en', 'checklist', 'limits').title)).toHaveLength(5);
    await asked.close();
  });
});

describe('the team’s own', () => {
  test.each(['/en/checklists/limits/', '/et/maps/return/'])('lines end the list of %s', async (path) => {
    const page = await opened(path);
    const fields = page.locator('input[data-adds-to]');
    await fields.nth(0).fill('Lukusta kassa.');
    await fields.nth(2).fill('Kutsu Mari & Jüri');
    await page.waitForFunction(() => document.querySelector('.pages')!.textContent!.includes('Jüri'));
    const list = page.locator('.pages [data-own-lines]');
    expect((await list.locator('li').allTextContents()).slice(-2).map((text) => text.trim())).toEqual([
      'Lukusta kassa.',
      'Kutsu Mari & Jüri',
    ]);
    expect(await list.locator('li').last().locator('.tick').count()).toBe(1);
    expect((await onPaper(page)).pages).toBe(1);
    await page.fill('input[data-adds-to] >> nth=0', '');
    await page.waitForFunction(() => !document.querySelector('.pages')!.textContent!.includes('Lukusta'));
    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    await page.waitForSelector('.pages[data-ready] .paper');
    expect(await fields.nth(0).inputValue()).toBe('Kutsu Mari & Jüri');
    await page.close();
  });

  test('line tells how many characters are left', async () => {
    const page = await opened('/en/checklists/limits/');
    const line = page.locator('input[data-adds-to]').first();
    await line.fill('x'.repeat(SHEET_LINE_LENGTH - 3));
    const [left] = (await line.getAttribute('aria-describedby'))!.split(' ');
    expect(await page.locator(`#${left}`).textContent()).toBe(ui('en')['sheet.left']!.replace('{count}', '3'));
    await page.close();
  });

  test('rule stands on the sheet that has one, and goes along on those that have none', async () => {
    const page = await opened('/en/checklists/limits/#rule=Warn+once');
    expect(await page.inputValue('[name=rule]')).toBe('Warn once');
    expect((await onPaper(page)).text).toContain('Warn once');
    await page.close();
    const other = await opened('/en/checklists/phone/#rule=Warn+once');
    expect(await other.locator('[name=rule]').count()).toBe(0);
    await other.fill('[name=team]', 'Night');
    await other.waitForFunction(() => location.hash.includes('Night'));
    expect(fragment(other)).toBe('#team=Night&rule=Warn+once');
    expect(await other.getAttribute('[data-set]', 'href')).toMatch(/\/en\/downloads\/own\/#team=Night&rule=Warn\+once$/);
    await other.close();
  });

  const picture = (file: string, mimeType: string, text: string) => ({ name: file, mimeType, buffer: Buffer.from(text) });
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>';

  test('mark is printed, stays out of the address, and is kept with the rest', async () => {
    const page = await opened('/en/checklists/limits/');
    await page.setInputFiles('[name=mark]', picture('mark.svg', 'image/svg+xml', svg));
    await page.waitForSelector('.pages [data-mark]');
    expect(await page.locator('.pages [data-mark]').evaluate((mark: HTMLImageElement) => mark.naturalWidth > 100)).toBe(true);
    expect(fragment(page)).toBe('');
    expect(await kept(page)).toBe(0);
    await page.check('[name=remember]');
    await page.fill('[name=team]', 'Night');
    await page.goto(`${site.address()}/et/maps/return/`);
    await page.waitForSelector('.pages [data-mark]');
    await page.click('[data-take-off]');
    await page.waitForSelector('.pages [data-mark]', { state: 'detached' });
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['handbook-sheet']);
    await page.close();
  });

  test('mark that is no picture is told beside its field, and the sheet prints without', async () => {
    const page = await opened('/en/checklists/limits/#team=Night');
    const told = page.locator('#told-mark');
    for (const [type, text] of [
      ['image/png', 'no picture'],
      ['image/svg+xml', '<svg'],
      ['application/pdf', '%PDF-1.7'],
    ] as const) {
      await page.setInputFiles('[name=mark]', picture('mark', type, text));
      await page.waitForFunction(
        (said) => document.querySelector('#told-mark')!.textContent === said,
        ui('en')['sheet.mark.unreadable'],
      );
    }
    await page.setInputFiles('[name=mark]', picture('mark.png', 'image/png', 'x'.repeat(8_000_001)));
    await page.waitForFunction(
      (said) => document.querySelector('#told-mark')!.textContent === said,
      ui('en')['sheet.mark.large'],
    );
    expect(await told.getAttribute('role')).toBe('status');
    expect(await page.getAttribute('[name=mark]', 'aria-describedby')).toContain('told-mark');
    expect((await onPaper(page)).text).toContain('Night');
    await page.setInputFiles('[name=mark]', picture('mark.svg', 'image/svg+xml', svg));
    await page.waitForSelector('.pages [data-mark]');
    expect(await told.textContent()).toBe('');
    await page.close();
  });
});

test('nothing above was said on the console, and no other host was asked', () => {
  expect(site.faults).toEqual([]);
});
