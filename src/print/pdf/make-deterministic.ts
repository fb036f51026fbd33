/** Makes a PDF from Chromium byte-identical whenever its content is the same: no clock, no randomness, no browser counters. */
import { createHash } from 'node:crypto';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString, type PDFObject } from '@cantoo/pdf-lib';

const ID_PLACEHOLDER = '0'.repeat(32);

/** @returns the bytes of the PDF */
export async function makeDeterministic(pdf: PDFDocument): Promise<Uint8Array> {
  renumber(pdf);
  pdf.context.trailerInfo.ID = pdf.context.obj([PDFHexString.of(ID_PLACEHOLDER), PDFHexString.of(ID_PLACEHOLDER)]);
  return setDocumentId(await pdf.save({ useObjectStreams: true, updateFieldAppearances: false }));
}

/** Hashes the file and writes the hash over the placeholder of its id; saving it a second time would take as long again. */
function setDocumentId(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes);
  const id = createHash('md5').update(file).digest('hex');
  for (let place = file.indexOf(ID_PLACEHOLDER); place >= 0; place = file.indexOf(ID_PLACEHOLDER, place))
    file.write(id, place, 'latin1');
  return file;
}

/** Renumbers the ids of the structure tree by rank: Chromium takes them from its own node numbers, which skip one now and then. */
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
  const renameValue = (value: PDFObject, set: (renamed: PDFString) => void) => {
    const renamed = ids.get(textOf(value) ?? '');
    if (renamed === undefined) rename(value, ids);
    else set(PDFString.of(renamed));
  };
  if (object instanceof PDFDict) {
    for (const [key, value] of object.entries()) renameValue(value, (renamed) => object.set(key, renamed));
  } else if (object instanceof PDFArray) {
    object.asArray().forEach((value, index) => renameValue(value, (renamed) => object.set(index, renamed)));
  }
}

function textOf(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined;
}
