/** Sets what stands on pages of paper in the largest type that fits, for the preview and for the printer. */

const TYPE_STEP_RANGE = { most: 8, least: -12 }; // of half a point; the styles let nothing become too small to read
const LEAST_DRAWN = -5; // below it the words of a drawing, which shrinks with the type, would be too small

/** Sets each sheet in the largest type that fits its place. Pages must be visible. They are measured as large as they are printed: in a
 * small preview the sizes of letters are rounded, and what fits there may not fit on paper, or the other way round.
 *  @returns whether each page is one page; large print, or many copies on small paper, may need more */
export function fitPages(pages: readonly HTMLElement[]): boolean {
  for (const page of pages) {
    const width = page.style.getPropertyValue('--width'); // millimetres; pages of the build have none, and are that large already
    if (width) page.style.width = `${width}mm`;
  }
  const boxes = pages.flatMap((page) => [...page.querySelectorAll<HTMLElement>('[data-fits]')]);
  const fits = boxes.map(fitBox).every(Boolean);
  for (const page of pages) page.style.width = '';
  return fits;
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
