/** What the frame shows of the page: its place in the menu, its languages, the box that searches, its phase, its styles. */
import { root } from './here.ts';
import type { Page } from './parked.ts';

const header = document.querySelector('body > header');
/** The box with what it stands in. */
const search = header?.querySelector('search-box')?.parentElement;
const sheets = [...document.querySelectorAll<HTMLStyleElement>('style[data-style]')];
const phaseLines = [...document.querySelectorAll<HTMLTemplateElement>('template[data-line-of-phase]')];
let shownStyles: string | undefined;
let shownLine: Element | undefined;

/** Puts the frame around the page. */
export function frame({ path, data }: Page): void {
  document.title = data['title'] ?? '';
  for (const { name } of [...document.body.attributes]) if (name !== 'class') document.body.removeAttribute(name);
  if (data['phase']) document.body.dataset['phase'] = data['phase'];
  document.adoptedStyleSheets = [];
  dress(data['styles'] ?? '');
  for (const link of header?.querySelectorAll('nav a[href^="#/"]') ?? []) {
    const isHere = path.startsWith(link.getAttribute('href')?.slice(1) ?? '');
    link.classList.toggle('font-bold', isHere);
    if (isHere) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  for (const link of header?.querySelectorAll<HTMLAnchorElement>('a[data-language]') ?? []) turn(link, path, data);
  for (const menu of header?.querySelectorAll('details') ?? []) menu.open = false;
  for (const box of header?.querySelectorAll('input') ?? []) box.value = '';
  if (search) {
    if (data['searches'] !== undefined) search.remove();
    else if (!search.isConnected) header?.append(search);
  }
  drawLine(data['phase']);
}

/** The page's own styles, in its order. */
function dress(styles: string): void {
  if (styles === shownStyles) return;
  shownStyles = styles;
  sheets.forEach((sheet) => sheet.remove());
  document.head.append(...styles.split(' ').flatMap((name) => sheets.find(({ dataset }) => dataset['style'] === name) ?? []));
}

/** A link to another language leads to the public site: to this page there, or to the first one. */
function turn(link: HTMLAnchorElement, path: string, data: DOMStringMap): void {
  const language = link.dataset['language'] ?? '';
  const isWritten = data['languages']?.split(' ').includes(language) ?? false;
  link.href = new URL(`../${language}${isWritten ? path : '/'}`, root).href;
  if (isWritten) link.rel = 'alternate';
  else link.removeAttribute('rel');
}

function drawLine(phase: string | undefined): void {
  shownLine?.remove();
  const line = phaseLines.find(({ dataset }) => dataset['lineOfPhase'] === phase)?.content.firstElementChild;
  shownLine = line ? document.importNode(line, true) : undefined;
  if (shownLine) document.querySelector('main')?.before(shownLine);
}
