/** Gives the structure of a PDF roles that reading software knows (ISO 32000-1, 14.8.4): Chromium writes some of a later
 * standard, and leaves the words of a list item beside its label instead of in a body of their own. */
import { PDFArray, PDFDict, PDFName, PDFRef, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

const KNOWN_AS = { Strong: 'Span', Em: 'Span' };
const S = PDFName.of('S');
const K = PDFName.of('K');
const P = PDFName.of('P');

export function nameRoles(pdf: PDFDocument): void {
  const root = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  if (!root) return;
  root.set(PDFName.of('RoleMap'), pdf.context.obj(KNOWN_AS));
  for (const [reference, object] of pdf.context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict && object.get(S) === PDFName.of('LI')) giveBody(pdf, reference, object);
  }
}

function giveBody(pdf: PDFDocument, reference: PDFRef, item: PDFDict): void {
  const children = kidsOf(item);
  const isLabel = (child: PDFObject) => child instanceof PDFRef && roleOf(pdf, child) === 'Lbl';
  const body = children.filter((child) => !isLabel(child));
  // Marks that hang on the item itself are found through it, so it must stay their parent.
  if (body.length === 0 || !body.every((child): child is PDFRef => child instanceof PDFRef)) return;
  const made = pdf.context.register(pdf.context.obj({ Type: 'StructElem', S: 'LBody', P: reference, K: body }));
  for (const child of body) pdf.context.lookupMaybe(child, PDFDict)?.set(P, made);
  item.set(K, pdf.context.obj([...children.filter(isLabel), made]));
}

function kidsOf(element: PDFDict): PDFObject[] {
  const kids = element.lookup(K);
  return kids instanceof PDFArray ? kids.asArray() : [element.get(K)].filter((kid) => kid !== undefined);
}

function roleOf(pdf: PDFDocument, reference: PDFRef): string | undefined {
  return pdf.context.lookupMaybe(reference, PDFDict)?.lookupMaybe(S, PDFName)?.decodeText();
}
