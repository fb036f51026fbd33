/** Reads a book back from its PDF: the text of each page, where everything is, what stands at the head. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { ROOT } from '../setup/build-site.ts';

export const DOWNLOADS = join(ROOT.folder, 'downloads');
export type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** A PDF opened, with the text of each page. */
export async function open(file: string): Promise<{ pdf: Pdf; texts: string[]; bytes: Buffer }> {
  const bytes = readFileSync(join(DOWNLOADS, file));
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const texts = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent();
      return items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/g, ' ');
    }),
  );
  return { pdf, texts, bytes };
}

/** Page on which each destination of a PDF is, 1 first. */
export async function pagesOf(pdf: Pdf): Promise<Record<string, number>> {
  const destinations = (await pdf.getDestinations()) as Record<string, [Parameters<Pdf['getPageIndex']>[0]]>;
  const pages = Object.entries(destinations).map(async ([name, [page]]) => [name, (await pdf.getPageIndex(page)) + 1] as const);
  return Object.fromEntries(await Promise.all(pages));
}

/** The text above everything else on a page. */
export async function headOf(pdf: Pdf, number: number): Promise<string> {
  const page = await pdf.getPage(number);
  const { height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  return items
    .flatMap((item) => ('str' in item && item.transform[5] > height - 17 * (72 / 25.4) ? [item.str] : []))
    .join('')
    .trim();
}

const MARGIN = 36; // points: what stands in it is a page number or a head

/** How far down the text of a page reaches, from 0 at its upper edge to 1; 0 where there is none. */
export async function depthOf(pdf: Pdf, number: number): Promise<number> {
  const page = await pdf.getPage(number);
  const { height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const places = items.flatMap((item) => ('str' in item && item.str.trim() ? [item.transform[5] as number] : []));
  const text = places.filter((place) => place > MARGIN && place < height - MARGIN);
  return text.length ? 1 - Math.min(...text) / height : 0;
}
