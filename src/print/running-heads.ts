/** Running heads of a book: its part on left pages, its chapter on right ones. Chromium sets the same head on all pages of one name,
 * and a new name begins a new page; so heads are printed as a document of their own and laid over the book. */
import { beginMarkedContent, endMarkedContent, type PDFDocument } from '@cantoo/pdf-lib';
import type { Page } from 'playwright-core';
import type { PagesOf } from './blank-pages.ts';
import { marginsOf, printOn, type BookPaper } from './book-pages.ts';

/** Something that a head may name. */
export interface Named {
  id: string;
  title: string;
}

/** What a book is divided into, in its order. */
export interface Divisions {
  parts: readonly Named[];
  chapters: readonly Named[];
}

export async function divisionsIn(page: Page): Promise<Divisions> {
  const parts = await page.$$eval('[data-head]', (all) =>
    all.map((part) => ({ id: part.id, title: part.getAttribute('data-head') ?? '' })),
  );
  const chapters = await page.$$eval('.part section[id] > h3:first-child, .part section[id] > .opening > h3', (all) =>
    all.map((heading) => ({ id: heading.closest('section')?.id ?? '', title: heading.textContent.trim() })),
  );
  return { parts, chapters };
}

/** The head of each page, the first page first; nothing where a part begins, before the first, and on a blank page.
 *  @param last the number of the last page
 *  @param blanks parts that a blank page stands before */
export function headsOf(last: number, pages: PagesOf, { parts, chapters }: Divisions, blanks: readonly string[]): string[] {
  const empty = new Set([...parts.map(({ id }) => pages[id]), ...blanks.map((id) => (pages[id] ?? 0) - 1)]);
  const lastBegun = (all: readonly Named[], number: number) => all.findLast(({ id }) => (pages[id] ?? Infinity) <= number);
  return Array.from({ length: last }, (_, index) => {
    const number = index + 1;
    const part = lastBegun(parts, number);
    if (!part || empty.has(number)) return '';
    const chapter = number % 2 ? lastBegun(chapters, number) : undefined;
    const isInPart = chapter && (pages[chapter.id] ?? 0) >= (pages[part.id] ?? 0);
    return isInPart ? chapter.title : part.title;
  });
}

/** Lays a head over each page that has one. @param book its page, which has the fonts; it has nothing else afterwards
 *  @param heads of each page of the document */
export async function addHeads(pdf: PDFDocument, book: Page, paper: BookPaper, heads: readonly string[]): Promise<void> {
  const shown = heads.flatMap((head, index) => (head ? [{ head, index }] : []));
  if (shown.length === 0) return;
  await book.evaluate(
    (all) => {
      document.body.replaceChildren(
        ...all.map(({ head, isRight }) => {
          const line = document.createElement('p');
          line.className = isRight ? 'head right' : 'head';
          line.textContent = head;
          return line;
        }),
      );
    },
    shown.map(({ head, index }) => ({ head, isRight: index % 2 === 0 })),
  );
  const { outer, block } = marginsOf(paper);
  const style = await book.addStyleTag({
    content: `
      @page { margin: 0; @bottom-left { content: none } @bottom-right { content: none } }
      html { background: none } /* which else would cover the page below */
      .head { break-after: page; margin: 0; padding: ${block / 2}mm ${outer}mm; font: 9pt Atkinson; }
      .head.right { text-align: end }
      .head:last-child { break-after: auto }`,
  });
  const drawn = await pdf.embedPdf(await printOn(book, paper, false), [...shown.keys()]);
  await style.evaluate((element: Element) => element.remove());
  drawn.forEach((head, index) => {
    const page = pdf.getPage(shown[index]?.index ?? 0);
    page.pushOperators(beginMarkedContent('Artifact'));
    page.drawPage(head);
    page.pushOperators(endMarkedContent());
  });
}
