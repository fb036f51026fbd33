/** Reads a printed book's page as the files of an EPUB: cover, parts, colophon. */
import { isTag, type Element } from 'domhandler';
import { existsOne, removeElement, textContent } from 'domutils';
import { elementIn, elementsIn, readHtml } from '../../core/html.ts';

/** A file of the EPUB's text, and its place in the contents. */
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
}

/** What only the screen or the printer needs. */
const NOT_IN_EPUB = '.screen-only, .page-of, .page-note, script, [hidden]';

/** @param html the page of the whole book. Throws where it is not one. */
export function readBook(html: string): BookPage {
  const document = readHtml(html);
  const book = elementIn(document, '.book');
  elementsIn(book, NOT_IN_EPUB).forEach(removeElement);
  return {
    language: elementIn(document, 'html').attribs['lang'] ?? '',
    title: textContent(elementIn(document, 'title')).trim(),
    summary: elementIn(document, 'meta[name=description]').attribs['content'] ?? '',
    edition: book.attribs['data-edition'] ?? '',
    sections: book.children
      .filter(isTag)
      .filter(({ name }) => name === 'section')
      .map(sectionOf),
  };
}

function sectionOf(element: Element): Section {
  const id = element.attribs['id'] ?? 'cover';
  const chapters = elementsIn(element, '.chapter');
  return {
    file: `${id}.xhtml`,
    title: headingOf(element),
    chapters: chapters.map((chapter) => ({ id: chapter.attribs['id'] ?? '', title: headingOf(chapter) })),
    element,
  };
}

function headingOf(element: Element): string {
  return textContent(elementIn(element, 'h1, h2, h3')).replace(/\s+/g, ' ').trim();
}

/** Whether the section has an element with this id. */
export function hasElement({ element }: Section, id: string): boolean {
  return element.attribs['id'] === id || existsOne(({ attribs }) => attribs['id'] === id, element.children);
}
