/** What a team prints by its own choices: nothing is cut at the edge of the paper or of a card, nothing is too small to read. */
import type { Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { MARGIN } from '../../src/print/parts/page-layout.ts';
import { PAPERS } from '../../src/print/parts/sheet.ts';
import { openSite } from './browser.ts';
import { everywhere, ui } from './handbook.ts';

const site = openSite();
const MM = 72 / 25.4; // points
const SMALLEST = 7; // points
const ROUNDING = 0.5; // millimetres: a sign may reach past the width that its line is measured by

const sheets = everywhere('checklist', 'map');
// One of each kind, in the language whose words are longer there.
const some = sheets.filter(({ id, language }) => ['en/limits', 'et/return'].includes(`${language}/${id}`));

async function opened(entry: { language: string; path: string }, choices: Record<string, string>): Promise<Page> {
  const page = await site.at(`/${entry.language}${entry.path}#${new URLSearchParams(choices)}`);
  await page.waitForSelector('.pages[data-ready] .paper');
  return page;
}

/** Words on paper that reach over the margin, and those smaller than can be read. */
async function faultsOnPaper(page: Page): Promise<string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const wrong: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const sheet = await pdf.getPage(number);
    const { width } = sheet.getViewport({ scale: 1 });
    for (const item of (await sheet.getTextContent()).items) {
      if (!('str' in item) || !item.str.trim()) continue;
      const [left, right] = [item.transform[4] / MM, (width - item.transform[4] - item.width) / MM];
      if (Math.min(left, right) < MARGIN - ROUNDING) wrong.push(`${item.str}: ${Math.min(left, right).toFixed(1)} mm`);
      if (item.height > 0 && item.height < SMALLEST - 0.1) wrong.push(`${item.str}: ${item.height.toFixed(1)} pt`);
    }
  }
  return wrong;
}

const walls = PAPERS.flatMap((paper) => [
  { paper },
  { paper, copies: '2' },
  { paper, copies: '4' },
  { paper, language: 'both' },
  { paper, large: 'yes' },
]);

describe.each(some)('$language/$id', (entry) => {
  test('is whole and large enough on every paper; what takes more than a page says so', async () => {
    for (const choices of walls) {
      const page = await opened(entry, choices);
      expect(await faultsOnPaper(page), JSON.stringify(choices)).toEqual([]);
      const flows = (await page.locator('.paper.flows').count()) > 0;
      const notice = await page.locator('[data-told=room]').textContent();
      expect(notice?.includes(ui(entry.language)['sheet.flows']), JSON.stringify(choices)).toBe(flows);
      await page.close();
    }
  });
});

describe.each(sheets)('the pocket card of $language/$id', (entry) => {
  test('stays clear of the cut and of the edge, says whose it is and of which day', async () => {
    const page = await opened(entry, { form: 'cards', paper: 'a5' });
    const cards = await page.locator('.card').evaluateAll((strips) =>
      strips.map((strip) => {
        const SLACK = 1; // millimetres that the box of a title's letters stands above its line
        const area = strip.closest('.paper')!.getBoundingClientRect();
        const box = strip.getBoundingClientRect();
        const mm = box.height / 54;
        const range = document.createRange();
        const gaps = [...strip.querySelectorAll('.half')].flatMap((half) => {
          const { top, bottom, left, right } = half.getBoundingClientRect();
          const walker = document.createTreeWalker(half, NodeFilter.SHOW_TEXT);
          const found: number[] = [];
          while (walker.nextNode()) {
            if (!walker.currentNode.textContent!.trim()) continue;
            range.selectNodeContents(walker.currentNode);
            const text = range.getBoundingClientRect();
            found.push(text.top - top + SLACK * mm, bottom - text.bottom, text.left - left, right - text.right);
          }
          return found;
        });
        return {
          gap: Math.min(...gaps) / mm,
          edge: Math.min(box.left - area.left, area.right - box.right) / mm,
          text: strip.textContent,
        };
      }),
    );
    expect(cards.length).toBeGreaterThan(1);
    for (const { gap, edge, text } of cards) {
      expect(gap).toBeGreaterThanOrEqual(3);
      expect(edge).toBeGreaterThanOrEqual(MARGIN);
      expect(text).toContain(ui(entry.language)['site.name']);
      expect(text).toContain(entry.changes[0]?.on.slice(0, 4));
    }
    expect(await page.locator('print-choices :is([name=copies], [name=large]):enabled').count()).toBe(0);
    await page.close();
  });
});

test('nothing above was said on the console, and no other host was asked', () => {
  expect(site.faults).toEqual([]);
});
