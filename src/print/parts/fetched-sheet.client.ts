/** Sheets from their own pages on this site, so that no page carries another's. */
import { readPage } from '../../core/read-page.ts';
import { sheetSource, type SheetSource } from './filled-sheet.client.ts';

/** @returns undefined where the page cannot be had, or has no sheet */
export async function fetchSource(address: string): Promise<SheetSource | undefined> {
  try {
    const response = await fetch(address);
    if (!response.ok) return undefined;
    return sheetSource(readPage(await response.text()));
  } catch {
    return undefined;
  }
}
