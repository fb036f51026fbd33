/** Reads a printed book's page as the pieces of an EPUB: cover, parts, colophon, each a file of its own. */
import type { Element } from 'domhandler';
import { existsOne, filter, findOne, getAttributeValue, getElementsByTagName, removeElement, textContent } from 'domutils';
import { readHtml } from '../../core/html.ts';

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
}

/** What is for the screen or the printer alone. */
const LEFT_OUT = (element: Element) =>
  ['screen-only', 'page-of', 'page-note'].some((name) => hasClass(element, name)) ||
  element.name === 'script' ||
  'hidden' in element.attribs;

/** @param html the page of the whole book. Throws where it is not one. */
export function readBook(html: string): BookPage {
  const document = readHtml(html);
  const book = findOne((element) => hasClass(element, 'book'), document.children);
  if (!book) throw new Error('This page has no book.');
  filter((node): node is Element => 'attribs' in node && LEFT_OUT(node), book).forEach(removeElement);
  const page = (name: string) => textContent(getElementsByTagName(name, document)[0]!).trim();
  const description = findOne(({ name, attribs }) => name === 'meta' && attribs['name'] === 'description', document.children)!;
  return {
    language: getElementsByTagName('html', document)[0]!.attribs['lang']!,
    title: page('title'),
    summary: getAttributeValue(description, 'content')!,
    edition: book.attribs['data-edition']!,
    sections: book.children.filter((child): child is Element => 'name' in child && child.name === 'section').map(section),
  };
}

function section(element: Element): Section {
  const id = element.attribs['id'] ?? 'cover';
  const chapters = filter((node): node is Element => 'attribs' in node && hasClass(node, 'chapter'), element) as Element[];
  return {
    file: `${id}.xhtml`,
    title: headingOf(element),
    chapters: chapters.map((chapter) => ({ id: chapter.attribs['id']!, title: headingOf(chapter) })),
    element,
  };
}

function headingOf(element: Element): string {
  const heading = findOne(({ name }) => /^h[1-3]$/.test(name), element.children)!;
  return textContent(heading).replace(/\s+/g, ' ').trim();
}

function hasClass(element: Element, name: string): boolean {
  return (element.attribs['class'] ?? '').split(/\s+/).includes(name);
}

/** Whether an element with this id stands in the section. */
export function holds({ element }: Section, id: string): boolean {
  return element.attribs['id'] === id || existsOne(({ attribs }) => attribs['id'] === id, element.children);
}
