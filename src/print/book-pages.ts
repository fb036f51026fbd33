/** The pages of a book: their sizes, their margins, the numbers at their outer edges. */
import type { Page } from 'playwright-core';

/** Width and height of a book's page, in millimetres. */
export type BookPaper = readonly [width: number, height: number];

/** Above and below, at the back where the book is bound, and at the open edge. */
interface Margins {
  block: number;
  inner: number;
  outer: number;
}

const WIDE: Margins = { block: 17, inner: 24, outer: 18 };
const NARROW: Margins = { block: 13, inner: 17, outer: 14 };
const WIDE_FROM = 180;

export function marginsOf([width]: BookPaper): Margins {
  return width < WIDE_FROM ? NARROW : WIDE;
}

/** Page styles, which the policy of the page forbids: they are added when it is printed. */
export function pageStyle(paper: BookPaper): string {
  const { block, inner, outer } = marginsOf(paper);
  const number = 'content: counter(page); font: 9pt Atkinson;';
  return `
    @page { margin: ${block}mm ${outer}mm ${block}mm ${inner}mm; }
    @page :left { margin: ${block}mm ${inner}mm ${block}mm ${outer}mm; @bottom-left { ${number} } }
    @page :right { @bottom-right { ${number} } }
    @page bare { @bottom-left { content: none } @bottom-right { content: none } }
    .book > :is(.cover, .blank) { page: bare }`;
}

/** Lets what is kept together, but is higher than a page, go on on the next: it would be cut. */
export async function releaseTooHigh(page: Page, paper: BookPaper): Promise<void> {
  const { block, inner, outer } = marginsOf(paper);
  const [width, height] = paper;
  const pixels = (side: number) => Math.floor((side * 96) / 25.4);
  await page.setViewportSize({ width: pixels(width - inner - outer), height: pixels(height - 2 * block) });
  await page.$$eval('.kept', (all) =>
    all.filter((one) => one.getBoundingClientRect().height > innerHeight).forEach((one) => one.classList.remove('kept')),
  );
}

/** @returns the PDF as Chromium writes it */
export function printOn(page: Page, [width, height]: BookPaper, tagged = true): Promise<Uint8Array> {
  return page.pdf({ width: `${width}mm`, height: `${height}mm`, tagged, outline: tagged, printBackground: true });
}
