/** Mistake: an entry without its original language, or with no words at all. */
import { PAIRED, PAIRED_NAMES } from '../kinds/schemas.ts';
import { fileOf, type Manuscript } from '../kinds/handbook.ts';
import { didYouMean, type Finding } from '../core/diagnostics.ts';

export function missingOriginals({ handbook, written }: Manuscript): Finding[] {
  const codes = handbook.languages.map(({ code }) => code);
  return PAIRED_NAMES.flatMap((collection) =>
    handbook[collection].flatMap(({ id, facts }) => {
      const file = fileOf(collection, id, 'facts');
      if (!codes.includes(facts.original)) {
        const wrong = `The handbook does not speak "${facts.original}".${didYouMean(facts.original, codes)}`;
        return [{ file, path: ['original'], wrong, fix: `Name one of content/languages.json: ${codes.join(', ')}.` }];
      }
      if (written[`${collection}/${id}`]?.includes(facts.original)) return [];
      const missing = fileOf(collection, id, facts.original, PAIRED[collection].extension);
      const fix = `Write ${missing}, or name another original language.`;
      return [{ file, path: ['original'], wrong: `The original, ${missing}, is missing.`, fix }];
    }),
  );
}
