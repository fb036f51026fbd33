/** Truncates a PDF's outline to two levels, parts and chapters. Chromium makes an entry of every heading, below the one title. */
import { PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString, type PDFDocument } from '@cantoo/pdf-lib';

const FIRST = PDFName.of('First');
const LAST = PDFName.of('Last');
const NEXT = PDFName.of('Next');
const PARENT = PDFName.of('Parent');
const COUNT = PDFName.of('Count');
const TITLE = PDFName.of('Title');

export function truncateOutline(pdf: PDFDocument): void {
  const outlines = pdf.catalog.get(PDFName.of('Outlines'));
  const root = pdf.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  const title = root?.lookupMaybe(FIRST, PDFDict);
  if (!outlines || !root || !title?.has(FIRST)) return;
  copy(FIRST, title, root);
  copy(LAST, title, root);
  const parts = entriesOf(pdf, root);
  root.set(COUNT, PDFNumber.of(parts.length));
  for (const part of parts) {
    part.entry.set(PARENT, outlines);
    part.entry.set(
      TITLE,
      PDFHexString.fromText(withoutRepetition(part.entry.lookup(TITLE, PDFString, PDFHexString).decodeText())),
    );
    const chapters = entriesOf(pdf, part.entry);
    // A negative count means closed (ISO 32000-1, 12.3.3).
    if (chapters.length) part.entry.set(COUNT, PDFNumber.of(-chapters.length));
    for (const { entry } of chapters) {
      deleteEntries(pdf, entry);
      [FIRST, LAST, COUNT].forEach((key) => entry.delete(key));
    }
  }
}

/** Chromium repeats the text of a heading that is the first on a page. */
function withoutRepetition(title: string): string {
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

function deleteEntries(pdf: PDFDocument, parent: PDFDict): void {
  for (const { reference, entry } of entriesOf(pdf, parent)) {
    deleteEntries(pdf, entry);
    pdf.context.delete(reference);
  }
}

function copy(key: PDFName, from: PDFDict, to: PDFDict): void {
  const value = from.get(key);
  if (value) to.set(key, value);
}
