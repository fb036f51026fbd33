/** The tag tree of a PDF, as reading software walks it. */
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFString,
  decodePDFRawStream,
} from '@cantoo/pdf-lib';
import type { PDFObject } from '@cantoo/pdf-lib';
import { textContent } from 'domutils';
import { elementsIn, readHtml } from '../../src/core/html.ts';

export interface Tag {
  /** "H2", "Figure", … */
  role: string;
  /** Its own, where it has one. */
  language: string | undefined;
  alt: string | undefined;
  /** Whether something painted belongs to it directly. */
  painted: boolean;
  children: Tag[];
}

/** The tree's top; its only child is the document. */
export async function tagTree(bytes: Uint8Array): Promise<Tag> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  return tagOf(pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict));
}

/** The tree as a list, in reading order. */
export function flat(tag: Tag): Tag[] {
  return [tag, ...tag.children.flatMap(flat)];
}

function tagOf(element: PDFDict): Tag {
  const kids = element.lookup(PDFName.of('K'));
  const list: PDFObject[] =
    kids instanceof PDFArray ? kids.asArray().map((kid) => element.context.lookup(kid)!) : kids ? [kids] : [];
  return {
    role: String(element.get(PDFName.of('S'))).slice(1),
    language: textOf(element.lookup(PDFName.of('Lang'))),
    alt: textOf(element.lookup(PDFName.of('Alt'))),
    painted: list.some((kid) => kid instanceof PDFNumber || (kid instanceof PDFDict && kid.has(PDFName.of('MCID')))),
    children: list.filter((kid) => kid instanceof PDFDict && kid.has(PDFName.of('S'))).map((kid) => tagOf(kid as PDFDict)),
  };
}

function textOf(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}

/** What the file says of itself in XMP. */
export async function metadataOf(bytes: Uint8Array): Promise<{ language: string; author: string }> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const stream = pdf.catalog.lookup(PDFName.of('Metadata'));
  if (!(stream instanceof PDFRawStream)) return { language: '', author: '' };
  const xmp = readHtml(Buffer.from(decodePDFRawStream(stream).decode()).toString('utf8'));
  const said = (name: string) => elementsIn(xmp, `dc\\:${name} rdf\\:li`).map((item) => textContent(item))[0] ?? '';
  return { language: said('language'), author: said('creator') };
}

/** Headings below which nothing is heard until a heading that is not deeper. The first is the name of the whole. */
export function silentHeadings(tree: Tag): string[] {
  let open: string | undefined;
  let inHeading: Tag[] = [];
  const silent: string[] = [];
  for (const tag of flat(tree)) {
    if (/^H\d$/.test(tag.role)) {
      if (open && tag.role <= open) silent.push(`${open} before ${tag.role}`);
      open = tag.role;
      inHeading = flat(tag);
    } else if (!inHeading.includes(tag) && (tag.painted || tag.alt)) open = undefined;
  }
  return open ? [...silent, `${open} at the end`] : silent;
}
