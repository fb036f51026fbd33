/** Post-processes every PDF from Chromium: known structure roles, decoration marked as such, an outline of two levels, and the
 * same bytes whenever the content is the same. */
import { PDFDocument } from '@cantoo/pdf-lib';
import { markDecoration } from './decoration.ts';
import { truncateOutline } from './outline.ts';
import { mapRoles } from './roles.ts';
import { makeDeterministic } from './make-deterministic.ts';

/** @param bytes a PDF as Chromium prints it
 *  @param day YYYY-MM-DD, the day of the content, used as the PDF's date
 *  @param decorate paints on its pages, and marks as decoration what it paints */
export async function postProcess(
  bytes: Uint8Array,
  day: string,
  title: string,
  decorate?: (pdf: PDFDocument) => Promise<void>,
): Promise<{ bytes: Uint8Array; pages: number }> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  mapRoles(pdf);
  markDecoration(pdf);
  await decorate?.(pdf);
  truncateOutline(pdf);
  return { bytes: await makeDeterministic(pdf, day, title), pages: pdf.getPageCount() };
}
