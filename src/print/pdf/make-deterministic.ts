/** Makes a PDF from Chromium the same bytes whenever its content is the same: no clock, no chance, no counters of the browser. */
import { createHash } from 'node:crypto';
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString, type PDFObject } from '@cantoo/pdf-lib';

const UNSEALED = '0'.repeat(32);

/** @param day YYYY-MM-DD, the day of what is printed: it takes the place of the clock's
 *  @returns the bytes of the PDF */
export async function settle(pdf: PDFDocument, day: string, title: string): Promise<Uint8Array> {
  const date = new Date(`${day}T00:00:00Z`);
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setCreationDate(date);
  pdf.setModificationDate(date);
  renumber(pdf);
  pdf.context.trailerInfo.ID = pdf.context.obj([PDFHexString.of(UNSEALED), PDFHexString.of(UNSEALED)]);
  return sealed(await pdf.save({ useObjectStreams: true, updateFieldAppearances: false }));
}

/** The id of a PDF is taken from its bytes and written into them, where a place was kept for it: saving twice takes as long again. */
function sealed(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes);
  const seal = createHash('md5').update(file).digest('hex');
  for (let place = file.indexOf(UNSEALED); place >= 0; place = file.indexOf(UNSEALED, place)) file.write(seal, place, 'latin1');
  return file;
}

/** Ids in the structure tree come from the browser's own node numbers, which skip one now and then: counted anew by rank. */
function renumber(pdf: PDFDocument): void {
  const ids = new Map<string, string>();
  const dictionaries = pdf.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object) => object instanceof PDFDict);
  const found = dictionaries.flatMap((dictionary) => textOf(dictionary.get(PDFName.of('ID'))) ?? []).sort();
  found.forEach((id, rank) => ids.set(id, `node${String(rank).padStart(8, '0')}`));
  for (const [, object] of pdf.context.enumerateIndirectObjects()) rename(object, ids);
}

function rename(object: PDFObject, ids: ReadonlyMap<string, string>): void {
  const entries: [PDFName | number, PDFObject][] =
    object instanceof PDFDict
      ? object.entries()
      : 'asArray' in object
        ? (object.asArray as () => PDFObject[]).call(object).map((item, index) => [index, item])
        : [];
  for (const [key, value] of entries) {
    const renamed = ids.get(textOf(value) ?? '');
    if (renamed === undefined) rename(value, ids);
    else if (object instanceof PDFDict) object.set(key as PDFName, PDFString.of(renamed));
    else (object as unknown as { set: (index: number, value: PDFObject) => void }).set(key as number, PDFString.of(renamed));
  }
}

function textOf(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined;
}
