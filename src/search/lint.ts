/** Lint rule for content/synonyms: a group of words that the site never says, or a term in two groups. */
import { entriesOf, type Manuscript } from '../kinds/handbook.ts';
import type { Diagnostic } from '../core/diagnostics.ts';
import { stemmerFor } from './language-stems.ts';
import { isListed, wordsIn } from './tokens.ts';
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

/** The words that the pages will have, as far as the manuscript tells. */
function vocabularyOf({ handbook, bodies }: Manuscript, language: string): Vocabulary {
  const texts = [
    ...entriesOf(handbook).map(({ entry }) => JSON.stringify(entry.words[language]) ?? ''),
    ...bodies.filter((body) => body.language === language).map(({ text }) => text),
  ];
  const words = [...new Set(texts.flatMap(wordsIn).filter(isListed))];
  const stemmer = stemmerFor(language);
  return new Vocabulary(packVocabulary(0, words, [], stemmer), stemmer);
}
