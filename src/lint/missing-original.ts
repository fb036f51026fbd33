/** Mistake: an entry without its original language, or with no words at all. */
import { didYouMean, type Diagnostic } from '../core/diagnostics.ts';
import { entriesOf, fileOf, type Manuscript } from '../kinds/handbook.ts';

export function missingOriginals({ handbook, files }: Manuscript): Diagnostic[] {
  const codes = handbook.languages.map(({ code }) => code);
  return entriesOf(handbook).flatMap(({ kind, entry: { id, facts } }) => {
    const file = fileOf(kind, id, 'facts');
    const path = ['original'];
    if (!codes.includes(facts.original)) {
      const wrong = `The handbook does not speak "${facts.original}".${didYouMean(facts.original, codes)}`;
      return [{ file, path, wrong, fix: `Name one of content/languages.json: ${codes.join(', ')}.` }];
    }
    const original = fileOf(kind, id, facts.original);
    if (files.includes(original)) return [];
    const fix = `Write ${original}, or name another original language.`;
    return [{ file, path, wrong: `The original, ${original}, is missing.`, fix }];
  });
}
