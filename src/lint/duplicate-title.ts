/** Mistake: two entries with one title in a language, whatever their kinds: in a list of results nobody could tell them apart. */
import type { Diagnostic } from '../core/diagnostics.ts';
import { FILL_IN } from '../core/fill-in.ts';
import { entriesOf, fileOf, type Manuscript } from '../kinds/handbook.ts';

export function duplicateTitles({ handbook }: Manuscript): Diagnostic[] {
  const seen = new Map<string, string>();
  return entriesOf(handbook).flatMap(({ kind, entry: { id, words } }) =>
    Object.entries(words).flatMap(([language, own]): Diagnostic[] => {
      const field = 'title' in own ? 'title' : 'question';
      const title = 'title' in own ? own.title : own.question;
      if (FILL_IN.test(title)) return [];
      const file = fileOf(kind, id, language);
      const key = `${field} ${language} ${title.toLowerCase()}`;
      const first = seen.get(key);
      seen.set(key, first ?? file);
      if (!first) return [];
      return [
        { file, path: [field], wrong: `"${title}" is already the title of ${first}.`, fix: 'Give one of them another title.' },
      ];
    }),
  );
}
