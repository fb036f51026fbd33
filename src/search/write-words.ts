/** Writes the word list of each language beside the index, from the same pages by the same rules. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { parse as parseYaml } from 'yaml';
import { rulesFor } from './language-keys.ts';
import { isListed, wordsIn } from './tokens.ts';
import { toFile } from './vocabulary.ts';

/** @param folder the built site; writes `search/words.<language>.<hash>.json` and `search/words.json`, which names them */
export function writeWords(folder: string, languages: readonly string[]): void {
  mkdirSync(join(folder, 'search'), { recursive: true });
  const names = languages.map((language) => {
    const pages = pagesOf(folder, language);
    const text = JSON.stringify(toFile(pages.length, wordsOf(pages), synonymsOf(language), rulesFor(language)));
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
    const name = `words.${language}.${hash}.json`;
    writeFileSync(join(folder, 'search', name), text);
    return [language, name];
  });
  writeFileSync(join(folder, 'search', 'words.json'), JSON.stringify(Object.fromEntries(names)));
}

function synonymsOf(language: string): string[][] {
  const file = `content/synonyms/${language}.yaml`;
  return existsSync(file) ? ((parseYaml(readFileSync(file, 'utf8')) as string[][] | null) ?? []) : [];
}

/** Pages that Pagefind indexes in a language, without what it leaves out. */
function pagesOf(folder: string, language: string): HTMLElement[] {
  return readdirSync(join(folder, language), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => parse(readFileSync(join(folder, language, file), 'utf8')))
    .filter((page) => page.querySelector('[data-pagefind-body]') !== null);
}

/** What Pagefind passes over: what we tell it to, and elements that it never reads. */
const LEFT_OUT = '[data-pagefind-ignore], script, style, noscript, label, form, svg, footer, nav, iframe';

/** Every word of the pages, sorted. */
function wordsOf(pages: readonly HTMLElement[]): string[] {
  return [...new Set(pages.flatMap(wordsOfPage))].filter(isListed).sort();
}

function wordsOfPage(page: HTMLElement): string[] {
  page.querySelectorAll(LEFT_OUT).forEach((element) => element.remove());
  const bodies = page.querySelectorAll('[data-pagefind-body]').map((body) => body.structuredText);
  const metadata = page.querySelectorAll('meta[data-pagefind-meta]').map((element) => element.getAttribute('content') ?? '');
  return [...bodies, ...metadata].flatMap(wordsIn);
}
