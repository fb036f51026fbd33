/** Mistake: an interface word whose gaps differ between languages ({count} in one, nothing in the other). */
import type { Manuscript } from '../kinds/handbook.ts';
import type { Finding } from '../core/diagnostics.ts';
import { gapsIn } from '../core/interface-words.ts';

export function unequalGaps({ handbook }: Manuscript): Finding[] {
  const [first, ...others] = Object.entries(handbook.ui);
  if (!first) return [];
  const [firstCode, firstWords] = first;
  return others.flatMap(([code, words]) =>
    Object.entries(words).flatMap(([key, text]): Finding[] => {
      const here = gapsIn(text).join(' ');
      const there = gapsIn(firstWords[key as keyof typeof firstWords]).join(' ');
      if (here === there) return [];
      const wrong = `"${key}" has the gaps ${here || 'none'}, in ${firstCode}.json ${there || 'none'}.`;
      return [{ file: `content/ui/${code}.json`, path: [key], wrong, fix: 'Use the same {gaps} in every language.' }];
    }),
  );
}
