/** Finds the largest type with which a sheet stays on one page, by asking the browser that prints it. */
import type { Page } from 'playwright-core';
import { MOST_TYPE_STEPS, PAPER_SIZES, SHEET_PAPERS, fitOf, largestStep, type Paper } from './parts/sheet.ts';

const PIXELS = 96 / 25.4; // CSS pixels in a millimetre
const WIDEST_MARGIN = 16; // millimetres, half of 12 and 20 (fit.css); what fits between these fits between smaller ones
const SAFETY = 2; // millimetres left free, for engines that round differently

/** Sets `data-fit` on the page's sheet.
 *  @param page the sheet's page, media set to print
 *  @returns the value, "a4-2x a4-x7 letter-2x …", or the paper on which even the smallest type is too large */
export async function fitSheet(page: Page): Promise<{ sizes: string } | { tooLongFor: Paper }> {
  const found: string[] = [];
  for (const paper of SHEET_PAPERS) {
    await page.setViewportSize(printableArea(paper));
    const search = largestStep(0, MOST_TYPE_STEPS);
    let next = search.next();
    while (!next.done) {
      next = search.next(await page.evaluate(fits, { fit: fitOf(paper, next.value), free: SAFETY * PIXELS }));
    }
    if (next.value === undefined) return { tooLongFor: paper };
    found.push(fitOf(paper, next.value));
  }
  const sizes = found.join(' ');
  await page.evaluate((value) => document.querySelector('[data-sheet]')?.setAttribute('data-fit', value), sizes);
  return { sizes };
}

function printableArea(paper: Paper): { width: number; height: number } {
  const [width, height] = PAPER_SIZES[paper];
  const pixels = (side: number) => Math.floor((side - 2 * WIDEST_MARGIN) * PIXELS);
  return { width: pixels(width), height: pixels(height) };
}

/** Runs in the page. A long word, or a drawing, may be too wide before the sheet is too high. */
function fits({ fit, free }: { fit: string; free: number }): boolean {
  const sheet = document.querySelector<HTMLElement>('[data-sheet]');
  if (!sheet) throw new Error('The page has no sheet.');
  sheet.dataset['fit'] = fit;
  return sheet.getBoundingClientRect().bottom <= innerHeight - free && sheet.scrollWidth <= sheet.clientWidth;
}
