/** What is said of an answer, in the box and on the page alike: how many pages there are, and what none of them says. */
import type { Answer } from './engine.ts';

/** Longest query that is repeated, in characters. */
const MAX_REPEATED = 80;

/** @param words the sentences, by their names: count, none, missing, common; with {query}, {count}, {words} to be filled */
export function outcomeText({ pages, missing, isCommon }: Answer, query: string, words: DOMStringMap): string {
  const said = [
    fill(words[pages.length ? 'count' : 'none'], { query: query.slice(0, MAX_REPEATED), count: String(pages.length) }),
    pages.length && missing.length ? fill(words['missing'], { words: missing.join(', ') }) : '',
    isCommon ? words['common'] : '',
  ];
  return inSentences(said);
}

/** Texts one after another, each closed by a full stop where something follows. */
export function inSentences(texts: readonly (string | undefined)[]): string {
  const said = texts.flatMap((text) => text || []);
  return said.map((text, index) => (index < said.length - 1 && !/[.!?…]$/.test(text) ? `${text}.` : text)).join(' ');
}

/** A text with its {placeholders} filled. */
export function fill(text = '', values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}
