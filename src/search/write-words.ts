/** Writes the word list and the heads of each language beside the index, from the same pages by the same rules. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeElement } from 'domutils';
import { elementsIn } from '../core/html.ts';
import type { Handbook } from '../kinds/handbook.ts';
import { builtPages, textOf, type BuiltPage } from './built-pages.ts';
import { rulesFor } from './language-stems.ts';
import { readHeads } from './read-page-summaries.ts';
import { isListed, wordsIn } from './tokens.ts';
import { toFile } from './vocabulary.ts';

/** @param folder the built and indexed site; writes `search/words.<language>.<hash>.json`, `search/heads.<language>.<hash>.json`
 *  and `search/words.json`, which names them */
export function writeWords(folder: string, { languages, synonyms }: Pick<Handbook, 'languages' | 'synonyms'>): void {
  mkdirSync(join(folder, 'search'), { recursive: true });
  const write = (kind: string, content: object) => {
    const text = JSON.stringify(content);
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
    const name = `${kind}.${hash}.json`;
    writeFileSync(join(folder, 'search', name), text);
    return name;
  };
  const names = languages.map(({ code: language }) => {
    const pages = builtPages(folder, language);
    const heads = readHeads(folder, language, pages);
    const words = toFile(pages.length, wordsOf(pages), synonyms[language] ?? [], rulesFor(language));
    return [language, { words: write(`words.${language}`, words), heads: write(`heads.${language}`, heads) }];
  });
  writeFileSync(join(folder, 'search', 'words.json'), JSON.stringify(Object.fromEntries(names)));
}

/** What Pagefind passes over: what we tell it to, and elements that it never reads. */
const LEFT_OUT = '[data-pagefind-ignore], script, style, noscript, label, form, svg, footer, nav, iframe';

/** Every word of the pages, sorted. */
function wordsOf(pages: readonly BuiltPage[]): string[] {
  return [...new Set(pages.flatMap(wordsOfPage))].filter(isListed).sort();
}

function wordsOfPage({ html }: BuiltPage): string[] {
  elementsIn(html, LEFT_OUT).forEach(removeElement);
  const bodies = elementsIn(html, '[data-pagefind-body]').map(textOf);
  const metadata = elementsIn(html, 'meta[data-pagefind-meta]').map(({ attribs }) => attribs['content'] ?? '');
  return [...bodies, ...metadata].flatMap(wordsIn);
}
