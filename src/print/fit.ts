/** Finds the largest type with which a sheet stays on one page, by asking the browser that prints it. */
import type { Page } from 'playwright-core';
import { PAPER_SIZES, SHEET_PAPERS, TYPE_STEPS, type Paper } from './parts/sheet.ts';

const PIXELS = 96 / 25.4; // CSS pixels in a millimetre
const WIDEST_MARGIN = 19; // millimetres; what fits between these fits between smaller ones
const SAFETY = 2; // millimetres left free, for engines that round differently

/** Sets `data-fit` on the page's sheet.
 *  @param page the sheet's page, media set to print
 *  @returns the value, "a4-5 letter-4 a3-6", or the paper on which even the smallest type is too large */
export async function fitSheet(page: Page): Promise<{ sizes: string } | { tooLongFor: Paper }> {
  const found: string[] = [];
  for (const paper of SHEET_PAPERS) {
    await page.setViewportSize(printableArea(paper));
    const step = await page.evaluate(largestStep, { paper, steps: [...TYPE_STEPS].reverse(), free: SAFETY * PIXELS });
    if (step === undefined) return { tooLongFor: paper };
    found.push(`${paper}-${step}`);
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

/** Runs in the page. */
function largestStep({ paper, steps, free }: { paper: string; steps: number[]; free: number }): number | undefined {
  const sheet = document.querySelector<HTMLElement>('[data-sheet]');
  if (!sheet) throw new Error('The page has no sheet.');
  return steps.find((step) => {
    sheet.dataset['fit'] = `${paper}-${step}`;
    return sheet.getBoundingClientRect().bottom <= innerHeight - free;
  });
}
