/** Writes the word list and the heads of each language beside the index, from the same pages by the same rules. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeElement } from 'domutils';
import { parse as parseYaml } from 'yaml';
import { elementsIn } from '../html.ts';
import { builtPages, textOf, type BuiltPage } from './built-pages.ts';
import { rulesFor } from './language-keys.ts';
import { readHeads } from './read-heads.ts';
import { isListed, wordsIn } from './tokens.ts';
import { toFile } from './vocabulary.ts';

/** @param folder the built and indexed site; writes `search/words.<language>.<hash>.json`, `search/heads.<language>.<hash>.json`
 *  and `search/words.json`, which names them */
export function writeWords(folder: string, languages: readonly string[]): void {
  mkdirSync(join(folder, 'search'), { recursive: true });
  const write = (kind: string, content: object) => {
    const text = JSON.stringify(content);
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
    const name = `${kind}.${hash}.json`;
    writeFileSync(join(folder, 'search', name), text);
    return name;
  };
  const names = languages.map((language) => {
    const pages = builtPages(folder, language);
    const heads = readHeads(folder, language, pages);
    const words = toFile(pages.length, wordsOf(pages), synonymsOf(language), rulesFor(language));
    return [language, { words: write(`words.${language}`, words), heads: write(`heads.${language}`, heads) }];
  });
  writeFileSync(join(folder, 'search', 'words.json'), JSON.stringify(Object.fromEntries(names)));
}

function synonymsOf(language: string): string[][] {
  const file = `content/synonyms/${language}.yaml`;
  return existsSync(file) ? ((parseYaml(readFileSync(file, 'utf8')) as string[][] | null) ?? []) : [];
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
