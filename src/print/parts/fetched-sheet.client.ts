/** Sheets from their own pages on this site, so that no page carries another's. */
import { sheetSource, type SheetSource } from './filled-sheet.client.ts';

/** @returns undefined where the page cannot be had, or has no sheet */
export async function fetchSource(address: string): Promise<SheetSource | undefined> {
  try {
    const response = await fetch(address);
    if (!response.ok) return undefined;
    return sheetSource(new DOMParser().parseFromString(await response.text(), 'text/html'));
  } catch {
    return undefined;
  }
}
