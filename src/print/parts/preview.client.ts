/** Sets what stands on pages of paper in the largest type that fits, for the preview and for the printer. */
import { largestStep, MOST_TYPE_STEPS } from './sheet.ts';

const FEWEST_TYPE_STEPS = -12; // the styles let nothing become too small to read

/** Sets each sheet in the largest type that fits its place. Pages must be visible. They are measured as large as they are printed: in a
 * small preview the sizes of letters are rounded, and what fits there may not fit on paper, or the other way round.
 *  @returns whether each page is one page; large print, or many copies on small paper, may need more */
export function fitPages(pages: readonly HTMLElement[]): boolean {
  for (const page of pages) {
    const width = page.style.getPropertyValue('--width'); // millimetres; pages of the build have none, and are that large already
    if (width) page.style.width = `${width}mm`;
  }
  const boxes = pages.flatMap((page) => [...page.querySelectorAll<HTMLElement>('[data-fits]')]);
  // A page that grows with what is on it has room for anything: so all are fitted first.
  const tooFull = boxes.filter((box) => !fitBox(box));
  for (const box of tooFull) box.closest('.paper')?.classList.add('flows');
  for (const page of pages) page.style.width = '';
  return tooFull.length === 0;
}

/** @returns whether it fits in any type */
function fitBox(box: HTMLElement): boolean {
  const least = box.querySelector('.large') ? 0 : FEWEST_TYPE_STEPS;
  const set = (step: number) => box.style.setProperty('--step', String(step));
  const search = largestStep(least, MOST_TYPE_STEPS);
  let next = search.next();
  while (!next.done) {
    set(next.value);
    next = search.next(box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth);
  }
  set(next.value ?? least);
  return next.value !== undefined;
}
