/** Mistake: a word that the glossary rules out, because another one stands for the same thing. */
import type { Diagnostic } from '../../core/diagnostics.ts';
import { anyBeginning } from '../../core/phrase.ts';
import type { Manuscript } from '../handbook.ts';
import { placeOf, readableTexts } from '../readable-texts.ts';

export function forbiddenTerms(manuscript: Manuscript): Diagnostic[] {
  const texts = readableTexts(manuscript).filter(({ kind }) => kind !== 'term');
  return manuscript.handbook.entries.term.flatMap(({ data }) =>
    Object.entries(data.terms).flatMap(([language, { term, not, norForms }]) => {
      const pattern = anyBeginning([...not, ...norForms]);
      return texts.flatMap((text): Diagnostic[] => {
        const found = text.language === language && pattern.exec(text.text)?.[0];
        if (!found) return [];
        const wrong = `"${found}" is a word that the glossary rules out.`;
        return [{ ...placeOf(text), wrong, fix: `Write "${term}": one term for one thing.` }];
      });
    }),
  );
}
