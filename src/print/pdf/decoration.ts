/** Marks as decoration (Artifact) whatever a page of a PDF paints outside of its structure: rules, running heads, page
 * numbers. Reading software then passes over it instead of reading it at a place of its own choosing. */
import { PDFArray, PDFName, PDFRawStream, PDFRef, decodePDFRawStream, type PDFDocument, type PDFPage } from '@cantoo/pdf-lib';
import { operationsIn, type Operation } from './operations.ts';

const PATH = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're']);
const FILL_OR_STROKE = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
const SHOW = new Set(['Tj', 'TJ', "'", '"']);
const PLACE = new Set(['Do', 'sh']);

const CONTENTS = PDFName.of('Contents');

export function markDecoration(pdf: PDFDocument): void {
  for (const page of pdf.getPages()) {
    const content = contentOf(pdf, page);
    const marked = withDecorationMarked(content);
    if (marked === content) continue;
    const stream = pdf.context.flateStream(Buffer.from(marked, 'latin1'));
    const place = page.node.get(CONTENTS);
    if (place instanceof PDFRef) pdf.context.assign(place, stream);
    else page.node.set(CONTENTS, pdf.context.register(stream));
  }
}

function contentOf(pdf: PDFDocument, page: PDFPage): string {
  const contents = page.node.Contents();
  const streams = contents instanceof PDFArray ? contents.asArray().map((part) => pdf.context.lookup(part)) : [contents];
  return streams
    .filter((stream) => stream instanceof PDFRawStream)
    .map((stream) => Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1'))
    .join('\n');
}

/** A piece of a content stream that paints outside any mark. */
interface Piece {
  start: number;
  end: number;
}

/** @param content a content stream, a character for each byte */
export function withDecorationMarked(content: string): string {
  let written = 0;
  const parts: string[] = [];
  for (const { start, end } of unmarked(operationsIn(content))) {
    parts.push(content.slice(written, start), '/Artifact BMC\n', content.slice(start, end), '\nEMC');
    written = end;
  }
  return [...parts, content.slice(written)].join('');
}

function unmarked(operations: readonly Operation[]): Piece[] {
  const pieces: Piece[] = [];
  let depth = 0;
  let path: number | undefined;
  let text: { start: number; shown: Piece[]; marks: boolean } | undefined;
  for (const { operator, start, end } of operations) {
    if (operator === 'BMC' || operator === 'BDC') {
      depth++;
      if (text) text.marks = true;
    } else if (operator === 'EMC') depth--;
    else if (operator === 'BT') text = { start, shown: [], marks: depth > 0 };
    else if (operator === 'ET') {
      // A text object that holds marks cannot be in one; then each of its unmarked strings is marked by itself.
      if (text?.shown.length) pieces.push(...(text.marks ? text.shown : [{ start: text.start, end }]));
      text = undefined;
    } else if (depth === 0) {
      if (PATH.has(operator)) path ??= start;
      else if (operator === 'n') path = undefined;
      else if (FILL_OR_STROKE.has(operator)) {
        pieces.push({ start: path ?? start, end });
        path = undefined;
      } else if (SHOW.has(operator)) text?.shown.push({ start, end });
      else if (PLACE.has(operator)) pieces.push({ start, end });
    }
  }
  return pieces;
}
