/** Mistake: a letter or sign that no font of the handbook has. Each machine would take another font for it, or print a box. */
import { codeOf, withoutUnprintables } from '../core/characters.ts';
import type { Diagnostic } from '../core/diagnostics.ts';
import { unknownLetters } from '../core/letters.ts';
import { textsIn } from '../core/texts.ts';
import type { Manuscript } from '../kinds/handbook.ts';
import { entryTexts } from './entry-texts.ts';

export function unknownLettersInTexts({ handbook, bodies }: Manuscript): Diagnostic[] {
  const interfaceTexts = Object.entries(handbook.ui).flatMap(([code, words]) =>
    textsIn(words).map((text) => ({ ...text, file: `content/ui/${code}.json` })),
  );
  const inTexts = [...interfaceTexts, ...entryTexts(handbook)].flatMap(({ file, path, text }) =>
    mistakesIn(text, { file, path }),
  );
  const inProse = bodies.flatMap(({ file, text, firstLine }) =>
    text.split('\n').flatMap((line, index) => mistakesIn(line, { file, line: firstLine + index })),
  );
  return [...inTexts, ...inProse];
}

function mistakesIn(text: string, place: Pick<Diagnostic, 'file' | 'path' | 'line'>): Diagnostic[] {
  const letters = withoutUnprintables(text).replaceAll('\ufffd', ' '); // of the others, the reader has told by itself
  return unknownLetters(letters).map((letter) => ({
    ...place,
    wrong: `The handbook has no font for “${letter}” (${codeOf(letter)}).`,
    fix: 'Write it in words; or, for the letters of a new language, see "Add a language" in content/README.md.',
  }));
}
