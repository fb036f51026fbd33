/** Mistake: an interface word whose placeholders differ between languages ({count} in one, nothing in the other). */
import type { Manuscript } from '../kinds/handbook.ts';
import type { Diagnostic } from '../core/diagnostics.ts';
import { placeholdersIn } from '../core/placeholders.ts';

export function unequalPlaceholders({ handbook }: Manuscript): Diagnostic[] {
  const [first, ...others] = Object.entries(handbook.ui);
  if (!first) return [];
  const [firstCode, firstWords] = first;
  return others.flatMap(([code, words]) =>
    Object.entries(words).flatMap(([key, text]): Diagnostic[] => {
      const here = placeholdersIn(text).join(' ');
      const there = placeholdersIn(firstWords[key as keyof typeof firstWords]).join(' ');
      if (here === there) return [];
      const wrong = `"${key}" has the gaps ${here || 'none'}, in ${firstCode}.json ${there || 'none'}.`;
      return [{ file: `content/ui/${code}.json`, path: [key], wrong, fix: 'Use the same {gaps} in every language.' }];
    }),
  );
}
