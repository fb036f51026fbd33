/** A sheet as it is printed: a clone of the one on its page, filled in with a team's choices; or a pocket card made of it. */
import type { Language } from '../../core/languages.ts';
import { ALL_FIELDS, type Choices } from './choices.ts';
import { CALLED_FIELDS } from './sheet.ts';

/** The parts of a page of the site to print from. */
export interface SheetSource {
  sheet: HTMLElement;
  briefing: DocumentFragment;
}

/** A sheet in the languages that are there. */
export interface Sheet {
  id: string;
  sources: ReadonlyMap<Language, SheetSource>;
}

/** What is printed on sheets: the choices, and the team's mark as a data: address. */
export interface Filling {
  choices: Choices;
  mark?: string | undefined;
}

export function sheetSource(page: Document): SheetSource {
  const sheet = page.querySelector<HTMLElement>('[data-sheet]');
  const briefing = page.querySelector<HTMLTemplateElement>('template[data-briefing]')?.content;
  if (!sheet || !briefing) throw new Error('This is no page of a sheet.');
  return { sheet, briefing };
}

/** Throws for a language that was not fetched. */
export function sourceOf({ id, sources }: Sheet, language: Language): SheetSource {
  const source = sources.get(language);
  if (!source) throw new Error(`The sheet "${id}" in "${language}" was not fetched.`);
  return source;
}

export function filledSheet(sheet: Sheet, language: Language, { choices, mark }: Filling): HTMLElement {
  const { fields, code, large, lines } = choices;
  const filled = document.importNode(sourceOf(sheet, language).sheet, true);
  for (const name of ['aria-label', 'data-sheet', 'data-fit']) filled.removeAttribute(name);
  filled.classList.toggle('large', large);
  addLines(filled, lines[sheet.id]);
  filled.querySelectorAll('input').forEach((box) => box.replaceWith(element('span', 'tick')));
  filled.querySelectorAll('label').forEach((label) => label.replaceWith(renamed(label, 'span', 'line-of-sheet')));
  filled.querySelectorAll('a').forEach((link) => link.replaceWith(...link.childNodes));
  filled.querySelectorAll('h1').forEach((title) => title.replaceWith(renamed(title, 'p', 'title')));
  filled.querySelectorAll<SVGElement>('svg[data-alt]').forEach(speak);
  if (!code) filled.querySelector('.code')?.remove();
  if (fields['tried-by']) filled.querySelector('[data-trial]')?.remove();
  for (const field of ALL_FIELDS) {
    const typed = fields[field];
    if (typed !== undefined) filled.querySelector(`[data-field=${field}]`)?.replaceChildren(typed);
  }
  if (mark) filled.querySelector('header')?.prepend(pictureOf(mark));
  return filled;
}

/** Puts a team’s lines in place of those that the house adds. */
function addLines(sheet: HTMLElement, lines: readonly string[] | undefined): void {
  const list = sheet.querySelector('[data-own-lines]');
  if (!list || !lines) return;
  list.querySelectorAll('[data-own-line]').forEach((line) => line.remove());
  for (const text of lines) {
    const words = element('span');
    words.textContent = text;
    const line = element('span', 'line-of-sheet');
    line.append(element('span', 'tick'), words);
    const item = element('li');
    item.append(line);
    list.append(item);
  }
}

function pictureOf(mark: string): HTMLImageElement {
  const picture = document.createElement('img');
  picture.src = mark;
  picture.alt = '';
  picture.dataset['mark'] = '';
  return picture;
}

/** A strip to fold: the title and whom to call, or what to ask, in front, the lines behind. The sheet marks both (`data-card`). */
export function card(sheet: HTMLElement): HTMLElement {
  const strip = element('div', `card ${sheet.className}`);
  strip.classList.remove('large', 'small'); // cards have one size
  strip.lang = sheet.lang;
  const front = element('div', 'half front');
  const back = element('div', 'half');
  for (const half of [front, back]) half.dataset['fits'] = '';
  const parts = (selector: string) => [...sheet.querySelectorAll(selector)];
  const questions = parts('[data-card=questions] .blank > span:first-child').map((one) => renamed(one, 'p', 'question'));
  const fields = element('div', 'fields');
  if (!questions.length)
    fields.append(...numberAbove(sheet), ...CALLED.flatMap((field) => parts(`.foot [data-field=${field}]`).map(rowOf)));
  const imprint = element('div', 'imprint');
  imprint.append(...parts('[data-card=imprint]'));
  front.append(...parts('.title'), ...(questions.length ? questions : parts('.pause')), fields, imprint, ...parts('.code'));
  back.append(...parts('[data-card=back]'));
  strip.append(front, back);
  return strip;
}

/** Whom to call, in the order on a card. */
const CALLED = ['emergency', ...CALLED_FIELDS];
const rowOf = (field: Element) => field.closest('.blank') ?? field;

/** The number that a sheet says in its first line, where its foot does not repeat it. */
function numberAbove(sheet: HTMLElement): HTMLElement[] {
  return [...sheet.querySelectorAll('[data-danger] [data-field=emergency]')].map((number) => {
    const row = element('p', 'blank');
    row.append(number.cloneNode(true));
    return row;
  });
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

export function element(tag: string, name = ''): HTMLElement {
  const made = document.createElement(tag);
  if (name) made.className = name;
  return made;
}
