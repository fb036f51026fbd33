/** Pages of paper with sheets or cards on them, for the preview and for the printer. */
import type { Language } from '../../core/languages.ts';
import type { Choices } from './choices.ts';
import { card, element, filledSheet, sourceOf, type Filling, type Sheet } from './filled-sheet.client.ts';
import { CARD_STRIP, isTooSmallToDraw, layout, MARGIN, PUNCHED, scaleOf, typeScaleOf } from './page-layout.ts';

const CARDS = 4; // strips of 54 mm; four and their gaps fit on A4 and on Letter

/** A sheet as the choices ask for it, not yet fitted; with a page to sign where they want one.
 *  @param spoken languages that the choices are about */
export function wallPages(sheet: Sheet, filling: Filling, spoken: readonly Language[]): HTMLElement[] {
  const { choices } = filling;
  const { languages, sheets, columns, rows, width, height } = layout(choices, spoken);
  const scale = scaleOf(choices, spoken);
  const cells = sheets.map((language) => cell(filledSheet(sheet, language, filling), isTooSmallToDraw(scale)));
  const wall = paper('wall', { width, height, columns, rows }, scale, cells);
  return [wall, ...(choices.briefing ? recordsOf(sheet, choices, languages) : [])];
}

/** A card of a sheet in each language. */
export function cardsOf(sheet: Sheet, filling: Filling, spoken: readonly Language[]): HTMLElement[] {
  const { languages } = layout(filling.choices, spoken);
  return languages.map((language) => card(filledSheet(sheet, language, filling)));
}

/** How many strips of cards fit on a page. */
export function cardsOnPage(choices: Choices, spoken: readonly Language[]): number {
  const { height } = layout(choices, spoken);
  return Math.min(CARDS, Math.floor((height - 2 * MARGIN) / CARD_STRIP.height));
}

/** Pages of cards, in their order. */
export function cardPages(cards: readonly HTMLElement[], choices: Choices, spoken: readonly Language[]): HTMLElement[] {
  const { width, height } = layout(choices, spoken);
  const most = cardsOnPage(choices, spoken);
  const pages = Array.from({ length: Math.ceil(cards.length / most) }, (_, page) => cards.slice(page * most, (page + 1) * most));
  return pages.map((some) => paper('cards', { width, height, columns: 1, rows: 1 }, 1, some));
}

/** A page to sign in each language. */
export function recordsOf(sheet: Sheet, choices: Choices, languages: readonly Language[]): HTMLElement[] {
  const { width, height } = layout(choices, languages);
  return languages.map((language) => {
    const record = document.importNode(sourceOf(sheet, language).briefing, true);
    return paper('record', { width, height, columns: 1, rows: 1 }, typeScaleOf(width, height), [record]);
  });
}

/** Resolves once the pictures on the pages have their size. */
export function picturesIn(pages: readonly HTMLElement[]): Promise<unknown> {
  return Promise.allSettled(pages.flatMap((page) => [...page.querySelectorAll('img')].map((picture) => picture.decode())));
}

/** The rule that tells the printer the size of the pages. */
export function pageRule(page: HTMLElement | undefined): string {
  if (!page) return '';
  const side = (name: string) => `${page.style.getPropertyValue(name)}mm`;
  const left = isPunched(page) ? PUNCHED : MARGIN;
  return `@page { size: ${side('--width')} ${side('--height')}; margin: ${MARGIN}mm ${MARGIN}mm ${MARGIN}mm ${left}mm }`;
}

/** Goes into a folder as it is; cards are cut out, and two or four sheets are cut apart. */
function isPunched({ dataset: { kind, columns } }: HTMLElement): boolean {
  return kind !== 'cards' && columns === '1';
}

interface Shape {
  width: number;
  height: number;
  columns: number;
  rows: number;
}

/** @param scale how large type is, compared with a sheet alone on A4 */
function paper(kind: string, { width, height, columns, rows }: Shape, scale: number, content: Node[]): HTMLElement {
  const page = element('div', 'paper');
  Object.assign(page.dataset, { kind, columns, rows });
  page.style.setProperty('--width', String(width));
  page.style.setProperty('--height', String(height));
  page.style.setProperty('--k', scale.toFixed(3));
  const area = element('div', 'area');
  area.append(...content);
  page.append(area);
  return page;
}

function cell(sheet: HTMLElement, isSmall: boolean): HTMLElement {
  sheet.classList.toggle('small', isSmall);
  const box = element('div', 'cell');
  box.dataset['fits'] = '';
  box.append(sheet);
  return box;
}
