/** Finds the largest type with which a sheet stays on one page, by asking the browser that prints it. */
import type { Page } from 'playwright-core';
import { PAPERS, PRINTED, STEPS, type Paper } from './parts/sheet.ts';

const PIXELS = 96 / 25.4; // CSS pixels in a millimetre
const WIDEST_MARGIN = 19; // millimetres; what fits between these fits between smaller ones
const SAFETY = 2; // millimetres left free, for engines that round otherwise

/** @param page the sheet's page, media set to print. Sets `data-fit` on its sheet and returns it, "a4-5 letter-4 a3-6",
 *  or the paper on which even the smallest type is too large. */
export async function fit(page: Page): Promise<{ sizes: string } | { tooLongFor: Paper }> {
  const found: string[] = [];
  for (const paper of PRINTED) {
    await page.setViewportSize(areaOf(paper));
    const step = await page.evaluate(largestStep, { paper, steps: [...STEPS].reverse(), free: SAFETY * PIXELS });
    if (step === undefined) return { tooLongFor: paper };
    found.push(`${paper}-${step}`);
  }
  const fitted = found.join(' ');
  await page.evaluate((value) => document.querySelector('[data-sheet]')!.setAttribute('data-fit', value), fitted);
  return { sizes: fitted };
}

function areaOf(paper: Paper): { width: number; height: number } {
  const [width, height] = PAPERS[paper].map((side) => Math.floor((side - 2 * WIDEST_MARGIN) * PIXELS)) as [number, number];
  return { width, height };
}

/** Runs in the page. */
function largestStep({ paper, steps, free }: { paper: string; steps: number[]; free: number }): number | undefined {
  const sheet = document.querySelector<HTMLElement>('[data-sheet]')!;
  return steps.find((step) => {
    sheet.dataset['fit'] = `${paper}-${step}`;
    return sheet.getBoundingClientRect().bottom <= innerHeight - free;
  });
}
