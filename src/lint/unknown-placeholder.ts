/** Mistake: a {placeholder} in a field that nothing fills. In prose it is code, which `wrongProse` finds. */
import { didYouMean, type Diagnostic } from '../core/diagnostics.ts';
import { PLACEHOLDERS, placeholdersIn } from '../core/placeholders.ts';
import type { Manuscript } from '../kinds/handbook.ts';
import { entryTexts } from './entry-texts.ts';

export function unknownPlaceholders({ handbook }: Manuscript): Diagnostic[] {
  return entryTexts(handbook).flatMap(({ file, path, text }) =>
    unknownIn(text).map((name) => ({
      file,
      path,
      wrong: `Nothing fills {${name}}.${didYouMean(name, PLACEHOLDERS)}`,
      fix: `Use {${PLACEHOLDERS.join('}, {')}}, or write the words out.`,
    })),
  );
}

function unknownIn(text: string): string[] {
  return placeholdersIn(text).filter((name) => !PLACEHOLDERS.includes(name));
}
