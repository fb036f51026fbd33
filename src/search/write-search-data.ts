/** Writes the vocabulary and the page summaries of each language beside the index, from the pages that the index holds. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeElement } from 'domutils';
import { elementsIn } from '../core/html.ts';
import type { Handbook } from '../kinds/handbook.ts';
import { localHandbook } from '../kinds/local-handbook.ts';
import { builtPages, textOf, type BuiltPage } from './built-pages.ts';
import { stemmerFor } from './language-stems.ts';
import type { DataFiles } from './load.ts';
import { summarisePages } from './summarise-pages.ts';
import { isListed, wordsIn } from './tokens.ts';
import { packVocabulary } from './vocabulary-file.ts';

/** @param folder the built and indexed site; writes `search/vocabulary.<language>.<hash>.json`,
 *  `search/summaries.<language>.<hash>.json` and `search/files.json`, which names them */
export function writeSearchData(folder: string, handbook: Handbook): void {
  mkdirSync(join(folder, 'search'), { recursive: true });
  const write = (kind: string, content: object) => {
    const text = JSON.stringify(content);
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
    const name = `${kind}.${hash}.json`;
    writeFileSync(join(folder, 'search', name), text);
    return name;
  };
  const files: DataFiles = {};
  for (const { code: language } of handbook.languages) {
    const pages = builtPages(folder, language);
    const summaries = summarisePages(folder, pages, localHandbook(handbook, language));
    const synonyms = handbook.synonyms[language] ?? [];
    const vocabulary = packVocabulary(pages.length, wordsOf(pages), synonyms, stemmerFor(language));
    files[language] = {
      vocabulary: write(`vocabulary.${language}`, vocabulary),
      summaries: write(`summaries.${language}`, summaries),
    };
  }
  writeFileSync(join(folder, 'search', 'files.json'), JSON.stringify(files));
}

/** What Pagefind passes over: what we tell it to, and elements that it never reads. */
const NOT_INDEXED = '[data-pagefind-ignore], script, style, noscript, label, form, svg, footer, nav, iframe';

/** Returns every word of the pages, sorted. */
function wordsOf(pages: readonly BuiltPage[]): string[] {
  return [...new Set(pages.flatMap(wordsOfPage))].filter(isListed).sort();
}

function wordsOfPage({ html }: BuiltPage): string[] {
  elementsIn(html, NOT_INDEXED).forEach(removeElement);
  const bodies = elementsIn(html, '[data-pagefind-body]').map(textOf);
  const metadata = elementsIn(html, 'meta[data-pagefind-meta]').map(({ attribs }) => attribs['content'] ?? '');
  return [...bodies, ...metadata].flatMap(wordsIn);
}
