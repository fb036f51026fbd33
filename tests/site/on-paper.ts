/** What comes out of the printer when a reader prints the page as it is now. */
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';

/** @returns the text, and the sides of the first page in millimetres */
export async function onPaper(page: Page): Promise<{ pages: number; text: string; sides: number[] }> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const { text } = await extractText(pdf, { mergePages: true });
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 25.4 / 72 });
  return { pages: pdf.numPages, text: text.replace(/\s+/g, ' '), sides: [Math.round(width), Math.round(height)] };
}
