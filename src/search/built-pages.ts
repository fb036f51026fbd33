/** Reads the built pages that the index holds, for what search knows besides the index. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hasChildren, isTag, isText, type AnyNode, type Document } from 'domhandler';
import { textContent } from 'domutils';
import { elementsIn, readHtml } from '../core/html.ts';
import { INLINE_ELEMENTS } from './indexed.ts';

export interface BuiltPage {
  /** Address below the language, without slashes around it: "techniques/listen". */
  path: string;
  html: Document;
}

/** Returns the pages that Pagefind indexes in a language, in the order of their addresses. */
export function builtPages(folder: string, language: string): BuiltPage[] {
  return readdirSync(join(folder, language), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => ({ path: dirname(file), text: readFileSync(join(folder, language, file), 'utf8') }))
    .filter(({ text }) => text.includes('data-pagefind-body')) // those that it passes over, the books among them, need not be parsed
    .map(({ path, text }) => ({ path, html: readHtml(text) }))
    .filter(({ html }) => elementsIn(html, '[data-pagefind-body]').length > 0);
}

/** Returns a page's metadata as Pagefind reads it: from the `content` attribute if the name asks for it, or from the element's
 * text. */
export function metadataOf({ html }: BuiltPage, name: string): string {
  const [withContent] = elementsIn(html, `[data-pagefind-meta="${name}[content]"]`);
  const text = withContent?.attribs['content'] ?? textContent(elementsIn(html, `[data-pagefind-meta="${name}"]`).slice(0, 1));
  return text.trim().replace(/\s+/g, ' ');
}

/** Returns the text of an element with a space between blocks, so that no words run together. */
export function textOf(node: AnyNode): string {
  if (isText(node)) return node.data;
  const inside = hasChildren(node) ? node.children.map(textOf).join('') : '';
  return isTag(node) && INLINE_ELEMENTS.has(node.name) ? inside : ` ${inside} `;
}
