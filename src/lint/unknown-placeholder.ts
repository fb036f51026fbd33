/** Mistake: a {placeholder} that nothing fills. */
import { didYouMean, type Diagnostic } from '../core/diagnostics.ts';
import { PLACEHOLDERS, placeholdersIn } from '../core/placeholders.ts';
import type { Manuscript } from '../kinds/handbook.ts';
import { entryTexts } from './entry-texts.ts';

export function unknownPlaceholders({ handbook, bodies }: Manuscript): Diagnostic[] {
  const inWords = entryTexts(handbook).flatMap(({ file, path, text }) =>
    unknownIn(text).map((name) => ({ file, path, ...mistake(name) })),
  );
  const inProse = bodies.flatMap(({ file, text, firstLine }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        unknownIn(withoutCode(line)).map((name) => ({ file, line: firstLine + index, ...mistake(name) })),
      ),
  );
  return [...inWords, ...inProse];
}

function withoutCode(line: string): string {
  return line.replace(/`[^`]*`/g, '');
}

function unknownIn(text: string): string[] {
  return placeholdersIn(text).filter((name) => !PLACEHOLDERS.includes(name));
}

function mistake(name: string): Pick<Diagnostic, 'wrong' | 'fix'> {
  return {
    wrong: `Nothing fills {${name}}.${didYouMean(name, PLACEHOLDERS)}`,
    fix: `Use {${PLACEHOLDERS.join('}, {')}}, or write the words out.`,
  };
}
