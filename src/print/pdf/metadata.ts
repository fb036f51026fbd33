/** Says what a PDF is, to programs that ask: in its old information dictionary and as XMP (ISO 16684-1), which archives read. No claim
 * of PDF/UA: no validator was at hand. */
import { PDFHexString, PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import { escapeXml } from '../../core/text.ts';

export interface AboutPdf {
  title: string;
  /** Whose it is: the handbook's name. */
  author: string;
  /** YYYY-MM-DD, of the newest change in it. */
  day: string;
}

export function setMetadata(pdf: PDFDocument, { title, author, day }: AboutPdf): void {
  const date = new Date(`${day}T00:00:00Z`);
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setAuthor(author);
  pdf.setCreationDate(date);
  pdf.setModificationDate(date);
  const language = pdf.catalog.lookup(PDFName.of('Lang'));
  const told = language instanceof PDFString || language instanceof PDFHexString ? language.decodeText() : undefined;
  const packet = xmp({ title, author, day }, told, pdf.getProducer());
  const stream = pdf.context.stream(Buffer.from(packet), { Type: 'Metadata', Subtype: 'XML' });
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(stream));
}

function xmp({ title, author, day }: AboutPdf, language: string | undefined, producer: string | undefined): string {
  const moment = `${day}T00:00:00Z`;
  const inLanguage = language === undefined ? '' : `<rdf:li xml:lang="${escapeXml(language)}">${escapeXml(title)}</rdf:li>`;
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
    ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li>${inLanguage}</rdf:Alt></dc:title>`,
    `<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>`,
    ...(language === undefined ? [] : [`<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>`]),
    `<xmp:CreateDate>${moment}</xmp:CreateDate><xmp:ModifyDate>${moment}</xmp:ModifyDate>`,
    ...(producer === undefined ? [] : [`<pdf:Producer>${escapeXml(producer)}</pdf:Producer>`]),
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}
