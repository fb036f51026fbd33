/** Takes all pages out of the document, as soon as the script runs: without it they are a book. Parked pages are inert; each visit gets
 * a fresh copy of its own, with the ids that the site gives it. */
import { REFERENCES } from '../references.ts';
import { pathOf } from './address.ts';
import { root } from './here.ts';

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

/** What a page holds, as the site has it: in the book its ids and references begin with its address. */
export function contentOf({ path, section }: Page): DocumentFragment {
  const copy = section.cloneNode(true) as HTMLElement; // of an element comes an element
  restore(copy, `${path}#`);
  const content = depot.createDocumentFragment();
  content.append(...copy.childNodes);
  return content;
}

function restore(within: ParentNode, prefix: string): void {
  for (const element of within.querySelectorAll('*')) {
    for (const name of REFERENCES) {
      const value = element.getAttribute(name);
      if (value?.includes(prefix)) element.setAttribute(name, value.replaceAll(prefix, ''));
    }
    const href = element.getAttribute('href');
    if (href?.startsWith(`#${prefix}`)) element.setAttribute('href', href.slice(prefix.length));
    if (element instanceof HTMLTemplateElement) restore(element.content, prefix);
  }
}
