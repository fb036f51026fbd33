/** Marks whatever a PDF paints outside its structure as decoration (Artifact): rules, running heads, page numbers. Reading
 * software then skips it instead of reading it at some random place. */
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

/** A range of a content stream that paints outside any marked content. */
interface ByteRange {
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

function unmarked(operations: readonly Operation[]): ByteRange[] {
  const ranges: ByteRange[] = [];
  let depth = 0;
  let path: number | undefined;
  let text: { start: number; shown: ByteRange[]; marks: boolean } | undefined;
  for (const { operator, start, end } of operations) {
    if (operator === 'BMC' || operator === 'BDC') {
      depth++;
      if (text) text.marks = true;
    } else if (operator === 'EMC') depth--;
    else if (operator === 'BT') text = { start, shown: [], marks: depth > 0 };
    else if (operator === 'ET') {
      // A text object with marked content inside cannot be marked as a whole; then each of its unmarked strings is.
      if (text?.shown.length) ranges.push(...(text.marks ? text.shown : [{ start: text.start, end }]));
      text = undefined;
    } else if (depth === 0) {
      if (PATH.has(operator)) path ??= start;
      else if (operator === 'n') path = undefined;
      else if (FILL_OR_STROKE.has(operator)) {
        ranges.push({ start: path ?? start, end });
        path = undefined;
      } else if (SHOW.has(operator)) text?.shown.push({ start, end });
      else if (PLACE.has(operator)) ranges.push({ start, end });
    }
  }
  return ranges;
}
