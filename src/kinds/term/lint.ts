/** Mistake: a word that the glossary rules out, because another one stands for the same thing. */
import type { Diagnostic } from '../../core/diagnostics.ts';
import { anyBeginning } from '../../core/phrase.ts';
import type { Manuscript } from '../handbook.ts';
import { placeOf, readableTexts } from '../readable-texts.ts';

export function forbiddenTerms(manuscript: Manuscript): Diagnostic[] {
  const terms = manuscript.handbook.entries.term.flatMap(({ data }) =>
    Object.entries(data.terms).map(([language, { term, not, norForms }]) => ({ language, term, out: [...not, ...norForms] })),
  );
  // Most texts have none of these words, and are read once for all terms.
  const any = anyBeginning(terms.flatMap(({ out }) => out));
  const suspect = readableTexts(manuscript).filter(({ kind, text }) => kind !== 'term' && any.test(text));
  return terms.flatMap(({ language, term, out }) => {
    const pattern = anyBeginning(out);
    return suspect.flatMap((text): Diagnostic[] => {
      const found = text.language === language && pattern.exec(text.text)?.[0];
      if (!found) return [];
      const wrong = `"${found}" is a word that the glossary rules out.`;
      return [{ ...placeOf(text), wrong, fix: `Write "${term}": one term for one thing.` }];
    });
  });
}
