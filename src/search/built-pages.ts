/** The built pages that the index holds, read once more for what search knows besides the index. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hasChildren, isTag, isText, type AnyNode, type Document } from 'domhandler';
import { textContent } from 'domutils';
import { elementsIn, readHtml } from '../core/html.ts';

export interface BuiltPage {
  /** Address below the language, without slashes around it: "techniques/listen". */
  path: string;
  html: Document;
}

/** Pages that Pagefind indexes in a language, in the order of their addresses. */
export function builtPages(folder: string, language: string): BuiltPage[] {
  return readdirSync(join(folder, language), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => ({ path: dirname(file), html: readHtml(readFileSync(join(folder, language, file), 'utf8')) }))
    .filter(({ html }) => elementsIn(html, '[data-pagefind-body]').length > 0);
}

/** The page's metadata of a name, as Pagefind reads it: from the attribute that is told, or from the element's text. */
export function metadataOf({ html }: BuiltPage, name: string): string {
  const [told] = elementsIn(html, `[data-pagefind-meta="${name}[content]"]`);
  const text = told?.attribs['content'] ?? textContent(elementsIn(html, `[data-pagefind-meta="${name}"]`).slice(0, 1));
  return text.trim().replace(/\s+/g, ' ');
}

/** Elements that stand on one line with the words around them; any other sets its own apart. */
const INLINE = new Set('a abbr b bdi cite code em i mark q s small span strong sub sup u'.split(' '));

/** The text of an element, in which no word runs into one of another block. */
export function textOf(node: AnyNode): string {
  if (isText(node)) return node.data;
  const inside = hasChildren(node) ? node.children.map(textOf).join('') : '';
  return isTag(node) && INLINE.has(node.name) ? inside : ` ${inside} `;
}
