/** MiniSearch as a fair rival: it is given our tokenizer, stems, stop words and synonyms, and lacks only our ranking. */
import { readFileSync } from 'node:fs';
import MiniSearch from 'minisearch';
import { parse } from 'yaml';
import { stemmerFor } from '../../src/search/language-stems.ts';
import { WEIGHT } from '../../src/search/terms.ts';
import { fold, queryWords, wordsIn } from '../../src/search/tokens.ts';

export interface Document {
  id: string;
  title: string;
  keywords: string;
  content: string;
}

/** @returns the ids of the pages found for a query, best first */
export function miniSearch(pages: readonly Document[], language: string): (query: string) => Promise<string[]> {
  const { stem, stopWords } = stemmerFor(language);
  const groups = (parse(readFileSync(`content/synonyms/${language}.yaml`, 'utf8')) as string[][]).map((group) =>
    group.flatMap((term) => (term.includes(' ') ? [] : stem(term))),
  );
  const stems = (word: string) => stem(word).map(fold);
  const withSynonyms = (word: string) => {
    const own = stem(word);
    return [...new Set([...own, ...groups.filter((group) => group.some((one) => own.includes(one))).flat()].map(fold))];
  };
  const index = new MiniSearch({ fields: ['title', 'keywords', 'content'], tokenize: wordsIn, processTerm: stems });
  index.addAll(pages);
  const contentWords = (query: string) => {
    const words = queryWords(query);
    const content = words.filter((word) => !stopWords.has(word));
    return content.length ? content : words;
  };
  return (query) => {
    const own = new Set(contentWords(query).flatMap(stems));
    const options = {
      ...{ tokenize: contentWords, processTerm: withSynonyms, prefix: true, fuzzy: 0.2, boost: { title: 5, keywords: 5 } },
      boostTerm: (term: string) => (own.has(term) ? 1 : WEIGHT.synonym),
    };
    return Promise.resolve(index.search(query, options).map(({ id }) => String(id)));
  };
}
