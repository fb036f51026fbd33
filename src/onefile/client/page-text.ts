/** Reads a page as Pagefind would: its text with a space between blocks, the places in it, what it says of itself. */
import { SPACE } from '../../search/excerpt.ts';
import { INLINE_ELEMENTS, NOT_INDEXED } from '../../search/indexed.ts';
import type { PageData } from '../../search/pagefind.ts';

export function readPage(content: DocumentFragment, url: string): PageData {
  const parts: string[] = [];
  const places: { id: string; at: number }[] = [];
  const read = (node: Node): void => {
    if (node instanceof Text) parts.push(node.data);
    if (!(node instanceof Element) || node.matches(NOT_INDEXED)) return;
    if (node.id) places.push({ id: node.id, at: parts.length });
    const gap = INLINE_ELEMENTS.has(node.localName) ? '' : ' ';
    parts.push(gap);
    node.childNodes.forEach(read);
    parts.push(gap);
  };
  content.querySelectorAll('[data-pagefind-body]').forEach(read);
  const text = parts.join('').trim();
  const anchors = places.map(({ id, at }) => ({ id, text: '', location: wordsBefore(parts, at) }));
  return { url, content: text, meta: metaOf(content), filters: {}, anchors };
}

function wordsBefore(parts: readonly string[], at: number): number {
  const before = parts.slice(0, at).join('').trim();
  return before ? before.split(SPACE).length : 0;
}

/** The first of each: of several lines, a page shows the first. */
function metaOf(content: DocumentFragment): Record<string, string> {
  const meta: Record<string, string> = {};
  for (const element of content.querySelectorAll('[data-pagefind-meta]')) {
    const [, name = '', attribute] = /^([^[]+)(?:\[(.+)\])?$/.exec(element.getAttribute('data-pagefind-meta') ?? '') ?? [];
    const text = attribute ? element.getAttribute(attribute) : element.textContent;
    meta[name] ??= (text ?? '').trim().replace(/\s+/g, ' ');
  }
  return meta;
}
