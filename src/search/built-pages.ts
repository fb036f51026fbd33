/** Reads the built pages that the index holds, for what search knows besides the index. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hasChildren, isTag, isText, type AnyNode, type Document } from 'domhandler';
import { removeElement, textContent } from 'domutils';
import { elementsIn, readHtml } from '../core/html.ts';
import { HEADING_WEIGHTS, INLINE_ELEMENTS, NOT_INDEXED } from './indexed.ts';
import { wordsIn } from './tokens.ts';

/** What search takes of a page. The page itself is let go: together they would need more memory than all else that a build holds. */
export interface BuiltPage {
  /** Address below the language, without slashes around it: "techniques/listen". */
  path: string;
  title: string;
  /** Joined by ", ". */
  keywords: string;
  /** What the links of its main part lead to. */
  links: string[];
  filters: { name: string; value: string | undefined }[];
  /** Every word that is indexed, in the order of the page, and how often its text says it, headings at their weight: 0 is told to search
   * alone. */
  words: ReadonlyMap<string, number>;
}

/** Returns the pages that Pagefind indexes in a language, in the order of their addresses. */
export function builtPages(folder: string, language: string): BuiltPage[] {
  return readdirSync(join(folder, language), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(folder, language, file), 'utf8');
      if (!text.includes('data-pagefind-body')) return []; // what it passes over need not be parsed, books least of all
      const html = readHtml(text);
      return elementsIn(html, '[data-pagefind-body]').length > 0 ? [readPage(dirname(file), html)] : [];
    });
}

function readPage(path: string, html: Document): BuiltPage {
  return {
    path,
    title: metadataOf(html, 'title'),
    keywords: metadataOf(html, 'keywords'),
    links: elementsIn(html, 'main a[href]').map(({ attribs }) => attribs['href'] ?? ''),
    filters: elementsIn(html, 'meta[data-pagefind-filter]').map(({ attribs }) => ({
      name: attribs['name'] ?? '',
      value: attribs['content'],
    })),
    words: indexedWords(html), // last: it takes out what is not indexed
  };
}

/** Returns a page's metadata as Pagefind reads it: from the `content` attribute if the name asks for it, or from the element's
 * text. */
function metadataOf(html: Document, name: string): string {
  const [withContent] = elementsIn(html, `[data-pagefind-meta="${name}[content]"]`);
  const text = withContent?.attribs['content'] ?? textContent(elementsIn(html, `[data-pagefind-meta="${name}"]`).slice(0, 1));
  return text.trim().replace(/\s+/g, ' ');
}

/** Every word of a page in order, counted. Takes what is not indexed out of it. */
function indexedWords(html: Document): Map<string, number> {
  elementsIn(html, NOT_INDEXED).forEach(removeElement);
  const counts = new Map<string, number>();
  const count = (texts: readonly string[], each: number) =>
    texts.flatMap(wordsIn).forEach((word) => counts.set(word, (counts.get(word) ?? 0) + each));
  count(elementsIn(html, '[data-pagefind-body]').map(textOf), 1);
  HEADING_WEIGHTS.forEach((weight, index) => {
    const headings = elementsIn(html, `[data-pagefind-body] h${index + 1}, h${index + 1}[data-pagefind-body]`);
    count(headings.map(textOf), weight - 1);
  });
  count(
    elementsIn(html, 'meta[data-pagefind-meta]').map(({ attribs }) => attribs['content'] ?? ''),
    0,
  );
  return counts;
}

/** Returns the text of an element with a space between blocks, so that no words run together. */
export function textOf(node: AnyNode): string {
  if (isText(node)) return node.data;
  const inside = hasChildren(node) ? node.children.map(textOf).join('') : '';
  return isTag(node) && INLINE_ELEMENTS.has(node.name) ? inside : ` ${inside} `;
}
