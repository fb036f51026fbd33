/** Mistake: a word that the glossary rules out, because another one stands for the same thing. */
import type { Diagnostic } from '../../core/diagnostics.ts';
import { phrasePattern } from '../../core/phrase.ts';
import type { Manuscript } from '../handbook.ts';
import { placeOf, readableTexts } from '../readable-texts.ts';

export function forbiddenTerms(manuscript: Manuscript): Diagnostic[] {
  const texts = readableTexts(manuscript).filter(({ kind }) => kind !== 'term');
  return manuscript.handbook.entries.term.flatMap(({ data }) =>
    Object.entries(data.terms).flatMap(([language, { term, not, norForms }]) =>
      [...not, ...norForms].flatMap((word) => {
        const pattern = phrasePattern(`${word}*`);
        return texts
          .filter((text) => text.language === language && pattern.test(text.text))
          .map((text) => ({
            ...placeOf(text),
            wrong: `"${word}" is a word that the glossary rules out.`,
            fix: `Write "${term}": one term for one thing.`,
          }));
      }),
    ),
  );
}
