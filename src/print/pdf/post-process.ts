/** What is done to every PDF after Chromium has made it: roles that readers know, decoration marked as such, an outline of
 * two levels, and the same bytes whenever the content is the same. */
import { PDFDocument } from '@cantoo/pdf-lib';
import { markDecoration } from './decoration.ts';
import { cutOutline } from './outline.ts';
import { nameRoles } from './roles.ts';
import { settle } from './make-deterministic.ts';

/** @param bytes a PDF as Chromium prints it
 *  @param day YYYY-MM-DD, the day of what is printed: it takes the place of the clock's */
export async function finish(bytes: Uint8Array, day: string, title: string): Promise<{ bytes: Uint8Array; pages: number }> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  nameRoles(pdf);
  markDecoration(pdf);
  cutOutline(pdf);
  return { bytes: await settle(pdf, day, title), pages: pdf.getPageCount() };
}
