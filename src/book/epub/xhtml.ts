/** Writes a section of the book as the XHTML that EPUB asks for. */
import render from 'dom-serializer';
import { Element, Text } from 'domhandler';
import { prependChild, textContent } from 'domutils';
import { attributeOf, elementsIn } from '../../core/html.ts';
import { escapeXml } from '../../core/text.ts';
import type { BookPage, Section } from './read-book.ts';

/** @param publicSite the address of the site, for links that leave the book */
export function asXhtml(section: Section, book: BookPage, publicSite: string): string {
  elementsIn(section.element, 'table').forEach(labelCells);
  for (const element of [section.element, ...elementsIn(section.element, '*')]) {
    tidy(element);
    if (element.name === 'a') element.attribs['href'] = hrefInBook(attributeOf(element, 'href'), section, book, publicSite);
  }
  return xhtmlDocument(book.language, section.title, withLetters(render(section.element, { xmlMode: true })));
}

/** The serializer writes every letter beyond ASCII as a number; the file is UTF-8. */
function withLetters(xml: string): string {
  return xml.replace(/&#x([0-9a-f]+);/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));
}

/** A file of the EPUB. @param body XHTML */
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

/** Where a table is read as a list, each cell but the first, which is the row's own heading, says which column it is from. */
function labelCells(table: Element): void {
  const headings = elementsIn(table, 'thead th').map((heading) => textContent(heading).trim());
  for (const row of elementsIn(table, 'tbody tr')) {
    elementsIn(row, 'td, th').forEach((cell, index) => {
      const heading = headings[index];
      if (index > 0 && heading) prependChild(cell, new Element('span', { class: 'column' }, [new Text(`${heading}: `)]));
    });
  }
}

/** Attributes for scripts and for the search go; a language is told in both ways; a drawing names its own namespace. */
function tidy(element: Element): void {
  element.attribs = Object.fromEntries(Object.entries(element.attribs).filter(([name]) => !name.startsWith('data-')));
  if (element.attribs['lang']) element.attribs['xml:lang'] = element.attribs['lang'];
  if (element.name === 'svg') element.attribs['xmlns'] = 'http://www.w3.org/2000/svg';
}

/** Links to what the book has lead there; any other leads to the site. */
function hrefInBook(href: string, from: Section, { sectionOf }: BookPage, publicSite: string): string {
  const [, folder, entry] = /^\/.*?([a-z]+)\/([a-z0-9-]+)\/(?:#.*)?$/.exec(href) ?? [];
  const id = href.startsWith('#') ? href.slice(1) : `${folder}-${entry}`;
  const to = sectionOf.get(id);
  if (!to) return new URL(href, publicSite).href;
  return to === from ? `#${id}` : `${to.file}#${id}`;
}
