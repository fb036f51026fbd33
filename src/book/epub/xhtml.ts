/** Renders a section of the book as the XHTML that EPUB requires. */
import render from 'dom-serializer';
import type { Element } from 'domhandler';
import { elementsIn } from '../../core/html.ts';
import { escapeXml } from '../../core/text.ts';
import { hasElement, type BookPage, type Section } from './read-book.ts';

/** @param publicSite the address of the site, for links that leave the book */
export function asXhtml(section: Section, book: BookPage, publicSite: string): string {
  for (const element of [section.element, ...elementsIn(section.element, '*')]) {
    adaptAttributes(element);
    const { href } = element.attribs;
    if (element.name === 'a' && href !== undefined) element.attribs['href'] = hrefInBook(href, section, book, publicSite);
  }
  return xhtmlDocument(book.language, section.title, decodeNumericEntities(render(section.element, { xmlMode: true })));
}

/** The serializer escapes every character beyond ASCII, which a UTF-8 file need not do. */
function decodeNumericEntities(xml: string): string {
  return xml.replace(/&#x([0-9a-f]+);/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));
}

/** Returns a whole XHTML document. */
export function xhtmlDocument(language: string, title: string, body: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">
<head><title>${escapeXml(title)}</title><link rel="stylesheet" href="style.css"/></head>
<body>
${body}
</body>
</html>
`;
}

/** Removes attributes for scripts and search, and adds what XHTML wants: `xml:lang`, and a namespace on drawings. */
function adaptAttributes(element: Element): void {
  element.attribs = Object.fromEntries(Object.entries(element.attribs).filter(([name]) => !name.startsWith('data-')));
  if (element.attribs['lang']) element.attribs['xml:lang'] = element.attribs['lang'];
  if (element.name === 'svg') element.attribs['xmlns'] = 'http://www.w3.org/2000/svg';
}

function hrefInBook(href: string, from: Section, { sections }: BookPage, publicSite: string): string {
  const [, folder, entry] = /^\/.*?([a-z]+)\/([a-z0-9-]+)\/(?:#.*)?$/.exec(href) ?? [];
  const id = href.startsWith('#') ? href.slice(1) : `${folder}-${entry}`;
  const to = sections.find((section) => hasElement(section, id));
  if (!to) return new URL(href, publicSite).href;
  return to === from ? `#${id}` : `${to.file}#${id}`;
}
