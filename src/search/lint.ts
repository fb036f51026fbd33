/** Mistakes in content/synonyms: a group of words that the site never says, or a term in two groups. */
import { entriesOf, type Manuscript } from '../kinds/handbook.ts';
import type { Diagnostic } from '../core/diagnostics.ts';
import { rulesFor } from './language-stems.ts';
import { isListed, wordsIn } from './tokens.ts';
import { Vocabulary, toFile } from './vocabulary.ts';

export function uselessSynonyms({ handbook, bodies }: Manuscript): Diagnostic[] {
  return Object.entries(handbook.synonyms).flatMap(([language, groups]) => {
    const file = `content/synonyms/${language}.yaml`;
    const texts = [
      ...entriesOf(handbook).map(({ entry }) => JSON.stringify(entry.words[language]) ?? ''),
      ...bodies.filter((body) => body.language === language).map(({ text }) => text),
    ];
    const rules = rulesFor(language);
    const vocabulary = new Vocabulary(toFile(0, [...new Set(texts.flatMap(wordsIn).filter(isListed))], [], rules), rules);
    const says = (term: string) => term.split(' ').every((word) => vocabulary.has(word) || vocabulary.formsOf(word).length > 0);
    const groupOf = new Map<string, number>();
    return groups.flatMap((group, index): Diagnostic[] => {
      const twice = group.flatMap((term, at): Diagnostic[] => {
        const before = groupOf.get(term);
        groupOf.set(term, before ?? index);
        if (before === undefined) return [];
        const wrong = `"${term}" already stands in the group of "${groups[before]![0]}".`;
        return [{ file, path: [index, at], wrong, fix: 'A term has one group: join the groups, or take it out of one.' }];
      });
      if (group.some(says)) return twice;
      const wrong = `The site says none of: ${group.join(', ')}.`;
      return [...twice, { file, path: [index], wrong, fix: 'Add the word that our pages use, or take the group out.' }];
    });
  });
}
