/** Imposes pages for a booklet: two on each side of a sheet, in the order in which folded and stapled sheets are read. */
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';

const PAGES_ON_A_SHEET = 4;
const POINTS = 72 / 25.4; // in a millimetre

/** What stands on a side of a sheet: numbers of pages, 1 first; undefined where there are no more. */
export interface Side {
  left: number | undefined;
  right: number | undefined;
}

/** The sides of all sheets, front and back in turn, the outermost sheet first. */
export function sidesOf(pages: number): Side[] {
  const sheets = Math.ceil(pages / PAGES_ON_A_SHEET);
  const all = sheets * PAGES_ON_A_SHEET;
  const numberOf = (page: number) => (page <= pages ? page : undefined);
  return Array.from({ length: sheets }, (_, sheet): Side[] => {
    const before = 2 * sheet;
    return [
      { left: numberOf(all - before), right: numberOf(before + 1) },
      { left: numberOf(before + 2), right: numberOf(all - before - 1) },
    ];
  }).flat();
}

/** @param bytes the booklet, a page after the other
 *  @param sheet width and height of the paper, lying, in millimetres; each page stands in the middle of its half */
export async function impose(bytes: Uint8Array, [width, height]: readonly [number, number]): Promise<PDFDocument> {
  const booklet = await PDFDocument.load(bytes, { updateMetadata: false });
  const imposed = await PDFDocument.create({ updateMetadata: false });
  const language = booklet.catalog.lookupMaybe(PDFName.of('Lang'), PDFString);
  if (language) imposed.catalog.set(PDFName.of('Lang'), language);
  const pages = await imposed.embedPdf(booklet, booklet.getPageIndices());
  const half = (width * POINTS) / 2;
  for (const { left, right } of sidesOf(pages.length)) {
    const side = imposed.addPage([width * POINTS, height * POINTS]);
    for (const [place, number] of [left, right].entries()) {
      const page = number === undefined ? undefined : pages[number - 1];
      if (page) side.drawPage(page, { x: place * half + (half - page.width) / 2, y: (side.getHeight() - page.height) / 2 });
    }
  }
  return imposed;
}
