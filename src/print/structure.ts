/** Prepares a page so that Chromium writes into the structure of the PDF what it leaves out by itself. */
import type { Page } from 'playwright-core';

/** Elements of running text, and those that only group, have no place in the structure, and their language is lost with them.
 * With these roles they get one. A drawing that is decoration on the screen, where a list stands for it, speaks for itself here:
 * `data-alt` holds its words. */
export async function completeStructure(page: Page): Promise<void> {
  await page.evaluate(() => {
    const inText = ':is(span, cite, q, i, b, small, dfn, abbr, bdi, code)';
    const groups = ':is(div, section, article, header, footer, aside)';
    const named = ':not([role], [aria-label], [aria-labelledby])';
    for (const element of document.querySelectorAll(`main ${inText}[lang]${named}`)) element.setAttribute('role', 'emphasis');
    for (const element of document.querySelectorAll(`main ${groups}[lang]${named}`)) element.setAttribute('role', 'group');
    for (const drawing of document.querySelectorAll<SVGElement>('main svg[data-alt]')) {
      drawing.removeAttribute('aria-hidden');
      drawing.setAttribute('role', 'img');
      drawing.setAttribute('aria-label', drawing.dataset['alt'] ?? '');
    }
  });
}
