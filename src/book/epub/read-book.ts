/** Reads a printed book's page as the pieces of an EPUB: cover, parts, colophon, each a file of its own. */
import { isTag, type Element } from 'domhandler';
import { removeElement, textContent } from 'domutils';
import { attributeOf, elementIn, elementsIn, readHtml } from '../../core/html.ts';

/** A file of the EPUB's text, and what the contents say of it. */
export interface Section {
  /** "part-hear.xhtml". */
  file: string;
  title: string;
  chapters: { id: string; title: string }[];
  element: Element;
}

export interface BookPage {
  language: string;
  title: string;
  summary: string;
  /** YYYY-MM-DD, of the newest change in it. */
  edition: string;
  sections: Section[];
  /** The section in which the element with an id stands. */
  sectionOf: ReadonlyMap<string, Section>;
}

/** What is for the screen or the printer alone. */
const LEFT_OUT = '.screen-only, .page-of, .page-note, .diagram, [data-paper], script, [hidden]';

/** @param html the page of the whole book. Throws where it is not one. */
export function readBook(html: string): BookPage {
  const document = readHtml(html);
  const book = elementIn(document, '.book');
  elementsIn(book, LEFT_OUT).forEach(removeElement);
  const sections = book.children
    .filter(isTag)
    .filter(({ name }) => name === 'section')
    .map(readSection);
  return {
    language: attributeOf(elementIn(document, 'html'), 'lang'),
    title: textContent(elementIn(document, 'title')).trim(),
    summary: attributeOf(elementIn(document, 'meta[name=description]'), 'content'),
    edition: attributeOf(book, 'data-edition'),
    sections,
    sectionOf: new Map(sections.flatMap((section) => idsIn(section).map((id) => [id, section] as const))),
  };
}

function readSection(element: Element): Section {
  const chapters = elementsIn(element, '.chapter');
  return {
    file: `${element.attribs['id'] ?? 'cover'}.xhtml`,
    title: headingOf(element),
    chapters: chapters.map((chapter) => ({ id: attributeOf(chapter, 'id'), title: headingOf(chapter) })),
    element,
  };
}

function idsIn({ element }: Section): string[] {
  return [element, ...elementsIn(element, '[id]')].flatMap(({ attribs }) => attribs['id'] ?? []);
}

function headingOf(element: Element): string {
  return textContent(elementIn(element, 'h1, h2, h3')).replace(/\s+/g, ' ').trim();
}
