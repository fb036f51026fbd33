/** Lint rules for what search is given beside the pages: a group of synonyms that the site never says, a term in two groups, and
 * keywords of which no page says anything. */
import { entriesOf, factFilesOf, fileOf, type Manuscript } from '../kinds/handbook.ts';
import type { Diagnostic } from '../core/diagnostics.ts';
import type { Language } from '../core/languages.ts';
import { stemmerFor } from './language-stems.ts';
import { isAnswerable, planQuery } from './planner.ts';
import type { PlannedWord } from './terms.ts';
import { isListed, queryWords, wordsIn } from './tokens.ts';
import { packVocabulary } from './vocabulary-file.ts';
import { Vocabulary } from './vocabulary.ts';

export function uselessSynonyms(manuscript: Manuscript): Diagnostic[] {
  return Object.entries(manuscript.handbook.synonyms).flatMap(([language, groups]) => {
    const file = `content/synonyms/${language}.yaml`;
    return [...repeatedTerms(file, groups), ...unsaidGroups(file, groups, vocabularyOf(manuscript, language))];
  });
}

function repeatedTerms(file: string, groups: readonly (readonly string[])[]): Diagnostic[] {
  const groupOf = new Map<string, readonly string[]>();
  return groups.flatMap((group, index) =>
    group.flatMap((term, at): Diagnostic[] => {
      const first = groupOf.get(term);
      if (first) {
        const wrong = `"${term}" already stands in the group of "${first[0]}".`;
        return [{ file, path: [index, at], wrong, fix: 'A term has one group: join the groups, or take it out of one.' }];
      }
      groupOf.set(term, group);
      return [];
    }),
  );
}

function unsaidGroups(file: string, groups: readonly (readonly string[])[], vocabulary: Vocabulary): Diagnostic[] {
  const isSaid = (term: string) => term.split(' ').every((word) => vocabulary.has(word) || vocabulary.formsOf(word).length > 0);
  return groups.flatMap((group, index): Diagnostic[] => {
    if (group.some(isSaid)) return [];
    const wrong = `The site says none of: ${group.join(', ')}.`;
    return [{ file, path: [index], wrong, fix: 'Add the word that our pages use, or take the group out.' }];
  });
}

/** A keyword is a promise. It may be put in words that its page does not use, but the handbook must say at least half of what it
 * means, in any form or by a synonym: so much as a query needs to be answered (planner.ts). */
export function emptyKeywords(manuscript: Manuscript): Diagnostic[] {
  const { handbook } = manuscript;
  return handbook.languages.flatMap(({ code: language }) => {
    const isSaid = answerer(vocabularyOf(manuscript, language));
    return entriesOf(handbook).flatMap(({ kind, entry }) => {
      const file = fileOf(kind, entry.id, language);
      return keywordsOf(entry.words[language]).flatMap((keyword, index): Diagnostic[] => {
        if (isSaid(keyword)) return [];
        const wrong = `No page says what the keyword "${keyword}" promises.`;
        const fix = 'Take it out, say it on the page, or add it to a group of content/synonyms with a word that a page says.';
        return [{ file, path: ['keywords', index], wrong, fix }];
      });
    });
  });
}

function keywordsOf(words: object | undefined): readonly string[] {
  return words && 'keywords' in words && Array.isArray(words.keywords) ? words.keywords : [];
}

/** Whether a vocabulary answers a query. Keywords share most of their words, so each word is planned once; what neighbours mean
 * together can only add to it, and is looked for where the words alone do not do. */
function answerer(vocabulary: Vocabulary): (query: string) => boolean {
  const bounds = { isLookalike: () => true, isPair: () => false };
  const planned = new Map<string, PlannedWord[]>();
  const planOf = (word: string) => {
    const known = planned.get(word) ?? planQuery(word, vocabulary, bounds);
    planned.set(word, known);
    return known;
  };
  return (query) => isAnswerable(queryWords(query).flatMap(planOf)) || isAnswerable(planQuery(query, vocabulary, bounds));
}

const vocabularies = new WeakMap<Manuscript, Map<Language, Vocabulary>>();

/** The words that the pages will have, as far as the manuscript tells; keywords are on no page. Made once for all rules. */
function vocabularyOf(manuscript: Manuscript, language: Language): Vocabulary {
  const known = vocabularies.get(manuscript) ?? new Map<Language, Vocabulary>();
  vocabularies.set(manuscript, known);
  const made = known.get(language) ?? readVocabulary(manuscript, language);
  known.set(language, made);
  return made;
}

function readVocabulary({ handbook, bodies }: Manuscript, language: Language): Vocabulary {
  const withoutKeywords = (name: string, value: unknown) => (name === 'keywords' ? undefined : value);
  const texts = [
    ...entriesOf(handbook).map(({ entry }) => JSON.stringify(entry.words[language], withoutKeywords) ?? ''),
    ...bodies.filter((body) => body.language === language).map(({ text }) => text),
    JSON.stringify(handbook.ui[language] ?? {}),
    JSON.stringify(factFilesOf(handbook).map(({ value }) => value)),
  ];
  const distinct = new Set(texts.flatMap((text) => text.split(/\s+/))); // a tenth of all: only these need be taken apart
  const words = [...new Set(wordsIn([...distinct].join(' ')).filter(isListed))];
  const stemmer = stemmerFor(language);
  return new Vocabulary(packVocabulary(0, words, handbook.synonyms[language] ?? [], stemmer), stemmer);
}
