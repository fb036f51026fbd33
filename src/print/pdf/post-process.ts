/** Post-processes every PDF from Chromium: known structure roles, decoration marked as such, an outline of two levels, what it says of
 * itself, and the same bytes whenever the content is the same. */
import { PDFDocument } from '@cantoo/pdf-lib';
import { markDecoration } from './decoration.ts';
import { setMetadata, type AboutPdf } from './metadata.ts';
import { truncateOutline } from './outline.ts';
import { mapRoles } from './roles.ts';
import { makeDeterministic } from './make-deterministic.ts';

/** @param bytes a PDF as Chromium prints it
 *  @param about its day takes the place of the clock's
 *  @param decorate paints on its pages, and marks as decoration what it paints */
export async function postProcess(
  bytes: Uint8Array,
  about: AboutPdf,
  decorate?: (pdf: PDFDocument) => Promise<void>,
): Promise<{ bytes: Uint8Array; pages: number }> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  mapRoles(pdf);
  markDecoration(pdf);
  await decorate?.(pdf);
  truncateOutline(pdf);
  setMetadata(pdf, about);
  return { bytes: await makeDeterministic(pdf), pages: pdf.getPageCount() };
}
