/** Renders sheets as pages of paper, for the preview and for the printer: clones of the page's own sheet, filled in. */
import type { Language } from '../../core/languages.ts';
import { ALL_FIELDS, CARD_STRIP, layout, MARGIN, repeated, truncated, type Choices } from './choices.ts';
import { largestStep, MOST_TYPE_STEPS } from './sheet.ts';

/** The parts of a page of the site to print from. */
export interface SheetSource {
  sheet: HTMLElement;
  briefing: DocumentFragment;
}

export function sheetSource(page: Document): SheetSource {
  const sheet = page.querySelector<HTMLElement>('[data-sheet]');
  const briefing = page.querySelector<HTMLTemplateElement>('template[data-briefing]')?.content;
  if (!sheet || !briefing) throw new Error('This is no page of a sheet.');
  return { sheet, briefing };
}

const CARDS = 4; // strips of 54 mm; four and their gaps fit on A4 and on Letter
const NATURAL = { width: 180, height: 255 }; // millimetres of a sheet whose type is as large as its styles say
const SMALL = 0.86; // of that size: what is smaller has no room for drawings

/** Returns the pages that the choices ask for, not yet fitted.
 *  @param sources of every language that is asked for */
export function pagesFor(
  choices: Choices,
  spoken: readonly Language[],
  sources: ReadonlyMap<Language, SheetSource>,
): HTMLElement[] {
  const { languages, sheets, columns, rows, width, height } = layout(choices, spoken);
  const area = { width: width - 2 * MARGIN, height: height - 2 * MARGIN };
  const sourceIn = (language: Language) => {
    const source = sources.get(language);
    if (!source) throw new Error(`The sheet in "${language}" was not fetched.`);
    return source;
  };
  const sheetIn = (language: Language) => filled(sourceIn(language).sheet, choices);
  const scale = Math.min(area.width / columns / NATURAL.width, area.height / rows / NATURAL.height);
  const first =
    choices.form === 'cards'
      ? paper(
          'cards',
          width,
          height,
          1,
          repeated(languages, Math.min(CARDS, Math.floor(area.height / CARD_STRIP.height))).map((language) =>
            card(sheetIn(language)),
          ),
        )
      : paper(
          'wall',
          width,
          height,
          scale,
          sheets.map((language) => cell(sheetIn(language), scale < SMALL)),
        );
  Object.assign(first.dataset, { columns, rows });
  if (!choices.briefing) return [first];
  const records = languages.map((language) => {
    const record = document.importNode(sourceIn(language).briefing, true);
    const [short, long] = [Math.min(width, height), Math.max(width, height)];
    const scale = (width > height ? height / long : 1) * ((short - 2 * MARGIN) / NATURAL.width);
    return paper('record', width, height, scale, [record]);
  });
  return [first, ...records];
}

/** @param scale how large type is, compared with a sheet alone on A4 */
function paper(kind: string, width: number, height: number, scale: number, content: Node[]): HTMLElement {
  const page = element('div', 'paper');
  page.dataset['kind'] = kind;
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

/** A strip to fold: the title and whom to call, or what to ask, in front, the lines behind. The sheet marks both (`data-card`). */
function card(sheet: HTMLElement): HTMLElement {
  const strip = element('div', 'card sheet');
  strip.lang = sheet.lang;
  const front = element('div', 'half front');
  const back = element('div', 'half');
  for (const half of [front, back]) half.dataset['fits'] = '';
  const parts = (selector: string) => [...sheet.querySelectorAll(selector)];
  const questions = parts('[data-card=questions] .blank > span:first-child').map((one) => renamed(one, 'p', 'question'));
  const fields = element('div', 'fields');
  if (!questions.length) fields.append(...parts('[data-field=escalate], [data-field=phone], [data-field=emergency]').map(rowOf));
  const imprint = element('div', 'imprint');
  imprint.append(...parts('[data-card=imprint]'));
  front.append(...parts('.title'), ...(questions.length ? questions : parts('.pause')), fields, imprint, ...parts('.code'));
  back.append(...parts('[data-card=back]'));
  strip.append(front, back);
  return strip;
}

const rowOf = (field: Element) => field.closest('.blank') ?? field;

function filled(source: HTMLElement, { fields, code, large }: Choices): HTMLElement {
  const sheet = document.importNode(source, true);
  for (const name of ['aria-label', 'data-sheet', 'data-fit']) sheet.removeAttribute(name);
  sheet.classList.toggle('large', large);
  sheet.querySelectorAll('input').forEach((box) => box.replaceWith(element('span', 'tick')));
  sheet.querySelectorAll('label').forEach((label) => label.replaceWith(renamed(label, 'span', 'line-of-sheet')));
  sheet.querySelectorAll('a').forEach((link) => link.replaceWith(...link.childNodes));
  sheet.querySelectorAll('h1').forEach((title) => title.replaceWith(renamed(title, 'p', 'title')));
  sheet.querySelectorAll<SVGElement>('svg[data-alt]').forEach(speak);
  if (!code) sheet.querySelector('.code')?.remove();
  if (fields['tried-by']) sheet.querySelector('[data-trial]')?.remove();
  for (const field of ALL_FIELDS) {
    const typed = fields[field];
    if (typed !== undefined) sheet.querySelector(`[data-field=${field}]`)?.replaceChildren(truncated(typed));
  }
  return sheet;
}

/** On paper nothing else stands for a drawing. */
export function speak(drawing: SVGElement): void {
  drawing.removeAttribute('aria-hidden');
  drawing.setAttribute('role', 'img');
  drawing.setAttribute('aria-label', drawing.dataset['alt'] ?? '');
}

/** Headings and labels become plain elements: the page already has them once. */
function renamed(old: Element, tag: string, name: string): HTMLElement {
  const fresh = element(tag, name);
  fresh.append(...old.childNodes);
  return fresh;
}

function element(tag: string, name: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = name;
  return made;
}

const FEWEST_TYPE_STEPS = -12; // the styles let nothing become too small to read

/** Sets each sheet in the largest type that fits its place. Pages must be visible.
 *  @returns whether each page is one page; large print, or many copies on small paper, may need more */
export function fitPages(pages: readonly HTMLElement[]): boolean {
  const boxes = pages.flatMap((page) => [...page.querySelectorAll<HTMLElement>('[data-fits]')]);
  return boxes.map(fitBox).every(Boolean);
}

function fitBox(box: HTMLElement): boolean {
  const least = box.querySelector('.large') ? 0 : FEWEST_TYPE_STEPS;
  const set = (step: number) => box.style.setProperty('--step', String(step));
  const search = largestStep(least, MOST_TYPE_STEPS);
  let next = search.next();
  while (!next.done) {
    set(next.value);
    next = search.next(box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth);
  }
  set(next.value ?? least);
  if (next.value === undefined) box.closest('.paper')?.classList.add('flows');
  return next.value !== undefined;
}
