/** Sets what stands on pages of paper in the largest type that fits, for the preview and for the printer. */

const TYPE_STEP_RANGE = { most: 8, least: -12 }; // of half a point; the styles let nothing become too small to read
const LEAST_DRAWN = -5; // below it the words of a drawing, which shrinks with the type, would be too small

/** Sets each sheet in the largest type that fits its place. Pages must be visible.
 *  @returns whether each page is one page; large print, or many copies on small paper, may need more */
export function fitPages(pages: readonly HTMLElement[]): boolean {
  const boxes = pages.flatMap((page) => [...page.querySelectorAll<HTMLElement>('[data-fits]')]);
  return boxes.map(fitBox).every(Boolean);
}

function fitBox(box: HTMLElement): boolean {
  const large = box.querySelector('.large') !== null;
  for (let step = TYPE_STEP_RANGE.most; step >= (large ? 0 : TYPE_STEP_RANGE.least); step -= 0.5) {
    box.style.setProperty('--step', String(step));
    if (step < LEAST_DRAWN) box.querySelector('.sheet')?.classList.add('small');
    if (box.scrollHeight <= box.clientHeight) return true;
  }
  box.closest('.paper')?.classList.add('flows');
  return false;
}
