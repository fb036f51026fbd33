/** Mistake: Markdown in a field. Fields are shown as they stand; only prose below the fields is Markdown. */
import type { Diagnostic } from '../core/diagnostics.ts';
import type { Manuscript } from '../kinds/handbook.ts';
import { entryTexts } from './entry-texts.ts';

const MARKUP = /\]\(|\*\*|`/;

export function markupInFields({ handbook }: Manuscript): Diagnostic[] {
  return entryTexts(handbook).flatMap(({ file, path, text }): Diagnostic[] => {
    const found = MARKUP.exec(text)?.[0];
    if (!found) return [];
    const fix = 'Write the words alone; links and emphasis belong in the prose below the fields.';
    return [{ file, path, wrong: `A field is plain text, but this one has Markdown: "${found}".`, fix }];
  });
}
