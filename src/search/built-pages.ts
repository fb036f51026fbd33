/** The built pages that the index holds, read once more for what search knows besides the index. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';

export interface BuiltPage {
  /** Address below the language, without slashes around it: "techniques/listen". */
  path: string;
  html: HTMLElement;
}

/** Pages that Pagefind indexes in a language, in the order of their addresses. */
export function builtPages(folder: string, language: string): BuiltPage[] {
  return readdirSync(join(folder, language), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => ({ path: dirname(file), html: parse(readFileSync(join(folder, language, file), 'utf8')) }))
    .filter(({ html }) => html.querySelector('[data-pagefind-body]') !== null);
}

/** The page's metadata of a name, as Pagefind reads it: from the attribute that is told, or from the element's text. */
export function metadataOf({ html }: BuiltPage, name: string): string {
  const attribute = html.querySelector(`[data-pagefind-meta="${name}[content]"]`)?.getAttribute('content');
  const text = attribute ?? html.querySelector(`[data-pagefind-meta="${name}"]`)?.text ?? '';
  return text.trim().replace(/\s+/g, ' ');
}
