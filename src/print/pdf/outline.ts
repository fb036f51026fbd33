/** Cuts a PDF's outline to two levels: parts and chapters. Chromium makes an entry of every heading, below the one title. */
import { PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString, type PDFDocument } from '@cantoo/pdf-lib';

const FIRST = PDFName.of('First');
const LAST = PDFName.of('Last');
const NEXT = PDFName.of('Next');
const PARENT = PDFName.of('Parent');
const COUNT = PDFName.of('Count');
const TITLE = PDFName.of('Title');

export function cutOutline(pdf: PDFDocument): void {
  const root = pdf.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  const title = root?.lookupMaybe(FIRST, PDFDict);
  if (!root || !title?.has(FIRST)) return;
  const own = pdf.catalog.get(PDFName.of('Outlines'))!;
  root.set(FIRST, title.get(FIRST)!);
  root.set(LAST, title.get(LAST)!);
  const parts = entriesOf(pdf, root);
  root.set(COUNT, PDFNumber.of(parts.length));
  for (const part of parts) {
    part.entry.set(PARENT, own);
    part.entry.set(TITLE, PDFHexString.fromText(once(part.entry.lookup(TITLE, PDFString, PDFHexString).decodeText())));
    const chapters = entriesOf(pdf, part.entry);
    if (chapters.length) part.entry.set(COUNT, PDFNumber.of(-chapters.length)); // less than nothing: closed
    for (const { entry } of chapters) {
      forget(pdf, entry);
      [FIRST, LAST, COUNT].forEach((key) => entry.delete(key));
    }
  }
}

/** Chromium writes the text of a heading twice where the heading is the first on a new page. */
function once(title: string): string {
  const half = title.slice(0, title.length / 2);
  return title === half + half ? half : title;
}

function entriesOf(pdf: PDFDocument, parent: PDFDict): { reference: PDFRef; entry: PDFDict }[] {
  const found = [];
  for (let next = parent.get(FIRST); next instanceof PDFRef;) {
    const entry = pdf.context.lookup(next, PDFDict);
    found.push({ reference: next, entry });
    next = entry.get(NEXT);
  }
  return found;
}

function forget(pdf: PDFDocument, parent: PDFDict): void {
  for (const { reference, entry } of entriesOf(pdf, parent)) {
    forget(pdf, entry);
    pdf.context.delete(reference);
  }
}
