/** Maps a PDF's structure to roles that reading software knows (ISO 32000-1, 14.8.4): Chromium writes some of PDF 2.0, and
 * leaves the content of a list item beside its label instead of in a list body. */
import { PDFArray, PDFDict, PDFName, PDFRef, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

const KNOWN_AS = { Strong: 'Span', Em: 'Span' };
const S = PDFName.of('S');
const K = PDFName.of('K');
const P = PDFName.of('P');

export function mapRoles(pdf: PDFDocument): void {
  const root = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  if (!root) return;
  root.set(PDFName.of('RoleMap'), pdf.context.obj(KNOWN_AS));
  for (const [reference, object] of pdf.context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict && object.get(S) === PDFName.of('LI')) wrapListBody(pdf, reference, object);
  }
}

function wrapListBody(pdf: PDFDocument, reference: PDFRef, item: PDFDict): void {
  const children = kidsOf(item);
  const isLabel = (child: PDFObject) => child instanceof PDFRef && roleOf(pdf, child) === 'Lbl';
  const content = children.filter((child) => !isLabel(child));
  // Marked content of the item itself is found through it, so the item must stay its parent.
  if (content.length === 0 || !content.every((child): child is PDFRef => child instanceof PDFRef)) return;
  const body = pdf.context.register(pdf.context.obj({ Type: 'StructElem', S: 'LBody', P: reference, K: content }));
  for (const child of content) pdf.context.lookupMaybe(child, PDFDict)?.set(P, body);
  item.set(K, pdf.context.obj([...children.filter(isLabel), body]));
}

function kidsOf(element: PDFDict): PDFObject[] {
  const kids = element.lookup(K);
  return kids instanceof PDFArray ? kids.asArray() : [element.get(K)].filter((kid) => kid !== undefined);
}

function roleOf(pdf: PDFDocument, reference: PDFRef): string | undefined {
  return pdf.context.lookupMaybe(reference, PDFDict)?.lookupMaybe(S, PDFName)?.decodeText();
}
