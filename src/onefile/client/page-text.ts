/** Reads a parked page as Pagefind reads the site's: its text with a space between blocks, the places and headings in it, what it says
 * of itself. Hidden parts stand elsewhere; nobody looks for what nobody sees. */
import { SPACE } from '../../search/excerpt.ts';
import { HEADING_WEIGHTS, INLINE_ELEMENTS, NOT_INDEXED } from '../../search/indexed.ts';
import type { PageData } from '../../search/pagefind.ts';
import { SHORT_IGNORE } from '../shared-names.ts';
import { attributeOf, prefixOf, type Page } from './parked.ts';
import type { Heading } from './text-index.ts';

export interface ReadPage extends PageData {
  headings: Heading[];
}

const PASSED_OVER = `${NOT_INDEXED}, [${SHORT_IGNORE}]`;

export function readPage(page: Page, url: string): ReadPage {
  const prefix = prefixOf(page);
  let text = '';
  const places: { id: string; at: number }[] = [];
  const headings: { from: number; to: number; weight: number }[] = [];
  const read = (node: Node): void => {
    if (node instanceof Text) text += node.data;
    if (!(node instanceof Element) || node.matches(PASSED_OVER)) return;
    if (node.id) places.push({ id: node.id.replace(prefix, ''), at: text.length });
    const gap = INLINE_ELEMENTS.has(node.localName) ? '' : ' ';
    const from = text.length;
    text += gap;
    node.childNodes.forEach(read);
    text += gap;
    const [, level] = /^h([1-6])$/.exec(node.localName) ?? [];
    if (level) headings.push({ from, to: text.length, weight: HEADING_WEIGHTS[Number(level) - 1] ?? 1 });
  };
  page.section.querySelectorAll('[data-pagefind-body]').forEach(read);
  const wordAt = wordCounter(text);
  return {
    url,
    content: text.trim(),
    meta: metaOf(page),
    filters: {},
    anchors: places.map(({ id, at }) => ({ id, text: '', location: wordAt(at) })),
    headings: headings.map(({ from, to, weight }) => ({ from: wordAt(from), to: wordAt(to), weight })),
  };
}

/** How many words begin before a place of the text. Places are asked for in any order. */
function wordCounter(text: string): (at: number) => number {
  const starts: number[] = [];
  let at = 0;
  for (const word of text.split(new RegExp(`(${SPACE.source})`))) {
    if (word && !SPACE.test(word)) starts.push(at);
    at += word.length;
  }
  return (place) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** The first of each: of several lines, a page shows the first. */
function metaOf(page: Page): Record<string, string> {
  const meta: Record<string, string> = {};
  for (const element of page.section.querySelectorAll('[data-pagefind-meta]')) {
    const told = attributeOf(page, element, 'data-pagefind-meta');
    const [, name = '', attribute] = /^([^[]+)(?:\[(.+)\])?$/.exec(told) ?? [];
    const text = attribute ? attributeOf(page, element, attribute) : element.textContent;
    meta[name] ??= (text ?? '').trim().replace(/\s+/g, ' ');
  }
  return meta;
}
