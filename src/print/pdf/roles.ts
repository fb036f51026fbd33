/** Maps a PDF's structure to roles that reading software knows (ISO 32000-1, 14.8.4): Chromium writes some of PDF 2.0, and
 * leaves the content of a list item beside its label instead of in a list body. */
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

const KNOWN_AS = { Strong: 'Span', Em: 'Span' };
const S = PDFName.of('S');
const K = PDFName.of('K');
const P = PDFName.of('P');
const PG = PDFName.of('Pg');

export function mapRoles(pdf: PDFDocument): void {
  const root = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  if (!root) return;
  root.set(PDFName.of('RoleMap'), pdf.context.obj(KNOWN_AS));
  const parents = parentsIn(root.lookupMaybe(PDFName.of('ParentTree'), PDFDict));
  for (const [reference, object] of pdf.context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict && object.get(S) === PDFName.of('LI')) wrapListBody(pdf, parents, reference, object);
  }
}

/** Whose each piece of marked content is: by the page's StructParents, then by its number on the page. */
type Parents = ReadonlyMap<number, PDFArray>;

function parentsIn(tree: PDFDict | undefined): Parents {
  const parents = new Map<number, PDFArray>();
  const numbers = tree?.lookupMaybe(PDFName.of('Nums'), PDFArray);
  for (let index = 0; numbers && index + 1 < numbers.size(); index += 2) {
    const [key, value] = [numbers.lookup(index), numbers.lookup(index + 1)];
    if (key instanceof PDFNumber && value instanceof PDFArray) parents.set(key.asNumber(), value);
  }
  const kids = tree?.lookupMaybe(PDFName.of('Kids'), PDFArray);
  for (let index = 0; kids && index < kids.size(); index++) {
    for (const [key, value] of parentsIn(kids.lookup(index, PDFDict))) parents.set(key, value);
  }
  return parents;
}

function wrapListBody(pdf: PDFDocument, parents: Parents, reference: PDFRef, item: PDFDict): void {
  const children = kidsOf(item);
  const isOwn = (child: PDFObject, role: string) => child instanceof PDFRef && roleOf(pdf, child) === role;
  const content = children.filter((child) => !isOwn(child, 'Lbl'));
  if (content.length === 0 || content.some((child) => isOwn(child, 'LBody'))) return;
  const page = item.get(PG);
  const body = pdf.context.register(
    pdf.context.obj({ Type: 'StructElem', S: 'LBody', P: reference, K: content, ...(page && { Pg: page }) }),
  );
  for (const child of content) {
    const element = pdf.context.lookup(child);
    if (element instanceof PDFDict && element.has(S)) element.set(P, body);
    else reassign(pdf, parents, element, page, reference, body);
  }
  item.set(K, pdf.context.obj([...children.filter((child) => isOwn(child, 'Lbl')), body]));
}

/** Marked content is found through its parent, which has become the body.
 *  @param content its number on the page of the item, or a dictionary with its number and page */
function reassign(
  pdf: PDFDocument,
  parents: Parents,
  content: PDFObject | undefined,
  pageOfItem: PDFObject | undefined,
  from: PDFRef,
  to: PDFRef,
): void {
  const own = content instanceof PDFDict ? content : undefined;
  const number = own?.lookup(PDFName.of('MCID')) ?? content;
  const page = pdf.context.lookup(own?.get(PG) ?? pageOfItem);
  const key = page instanceof PDFDict ? page.lookup(PDFName.of('StructParents')) : undefined;
  if (!(number instanceof PDFNumber) || !(key instanceof PDFNumber)) return;
  const elements = parents.get(key.asNumber());
  if (elements?.get(number.asNumber()) === from) elements.set(number.asNumber(), to);
}

function kidsOf(element: PDFDict): PDFObject[] {
  const kids = element.lookup(K);
  return kids instanceof PDFArray ? kids.asArray() : [element.get(K)].filter((kid) => kid !== undefined);
}

function roleOf(pdf: PDFDocument, reference: PDFRef): string | undefined {
  return pdf.context.lookupMaybe(reference, PDFDict)?.lookupMaybe(S, PDFName)?.decodeText();
}
