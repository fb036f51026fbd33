/** Type sizes of a document whose reader will lay it out: nobody asks a browser here, so they are reckoned from the letters. */

export const PAGE = { width: 504, height: 774 }; // points of A4 between its margins
const INDENT = 34; // points of the box before an item
const LETTER = 0.55; // of the type size: bold Arial, a little more than its average
const LEADING = 1.2;
const GAP = 12; // points around an item
const SIZES = { most: 28, least: 14 };

/** The largest size in points, in halves, at which all fits on the page.
 *  @param called lines below the items, in their type
 *  @param others points that all else takes */
export function wallSize(items: readonly string[], called: number, others: number): number {
  for (let size = SIZES.most; size > SIZES.least; size -= 0.5) {
    const inLine = (PAGE.width - INDENT) / (size * LETTER);
    const lines = items.reduce((sum, item) => sum + Math.ceil(item.length / inLine), 0);
    const height = lines * size * LEADING + items.length * GAP + called * (size * LEADING + GAP);
    if (height <= PAGE.height - others) return size;
  }
  return SIZES.least;
}
