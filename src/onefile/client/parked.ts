/** Takes all pages out of the document, as soon as the script runs: without it they are a book. Parked pages are inert; each visit gets
 * a fresh copy of its own, with the ids that the site gives it. */
import { REFERENCES } from '../references.ts';
import { PART, SHORT_IGNORE, VALUE, type Shared } from '../shared-names.ts';
import { pathOf } from './address.ts';
import { root } from './here.ts';
import { unpack } from './unpack.ts';

export interface Page {
  path: string;
  /** Attributes of its section: title, phase, its styles, its languages. */
  data: DOMStringMap;
  section: HTMLElement;
}

/** A document without a window: nothing in it comes alive. */
const depot = document.implementation.createHTMLDocument('');

const pages = new Map<string, Page>();
for (const section of document.querySelectorAll<HTMLElement>('main > section[data-page]')) {
  pages.set(section.id, { path: section.id, data: section.dataset, section });
  depot.adoptNode(section);
}

export function allPages(): Page[] {
  return [...pages.values()];
}

export function pageAt(address: URL): Page | undefined {
  return address.href.startsWith(root) ? pages.get(pathOf(address, root)) : undefined;
}

/** The build wrote it. */
const { parts, values } = JSON.parse(unpack('script#shared') ?? '{"parts":[],"values":[]}') as Shared;
/** Parts that were asked for. */
const parsed = new Map<number, Element>();

function partAt(index: number): Element | undefined {
  const html = parts[index];
  if (!parsed.has(index) && html !== undefined) {
    const template = depot.createElement('template');
    template.innerHTML = html;
    if (template.content.firstElementChild) parsed.set(index, template.content.firstElementChild);
  }
  return parsed.get(index);
}

/** In the book ids and references begin with the page's address. */
export const prefixOf = ({ path }: Page) => `${path}#`;

/** An attribute as the site has it. */
export function attributeOf(page: Page, element: Element, name: string): string {
  return valueOf(name, element.getAttribute(name) ?? '', prefixOf(page));
}

/** What a page holds, as the site has it: what pages share is put back. */
export function contentOf(page: Page): DocumentFragment {
  const copy = page.section.cloneNode(true) as HTMLElement; // of an element comes an element
  restore(copy, prefixOf(page));
  const content = depot.createDocumentFragment();
  content.append(...copy.childNodes);
  return content;
}

function restore(within: ParentNode, prefix: string): void {
  for (const place of within.querySelectorAll(`[${PART}]`)) {
    const part = partAt(Number(place.getAttribute(PART)));
    if (part) place.replaceWith(part.cloneNode(true));
  }
  for (const element of within.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      const known = valueOf(name, value, prefix);
      if (known !== value) element.setAttribute(name, known);
      if (name === SHORT_IGNORE) element.setAttribute('data-pagefind-ignore', '');
    }
    if (element instanceof HTMLTemplateElement) restore(element.content, prefix);
  }
}

function valueOf(name: string, value: string, prefix: string): string {
  if (value.startsWith(VALUE)) return values[Number(value.slice(VALUE.length))] ?? value;
  if (REFERENCES.includes(name)) return value.replaceAll(prefix, '');
  return name === 'href' && value.startsWith(`#${prefix}`) ? value.slice(prefix.length) : value;
}
