/** Only mentioned: a word that asks for a comma before it, and has none. */
import type { Diagnostic } from '../../core/diagnostics.ts';
import { anyPhrase } from '../../core/phrase.ts';
import type { Manuscript } from '../../kinds/handbook.ts';
import { placeOf, readableTexts } from '../../kinds/readable-texts.ts';

/** The end of a word, a number, a quotation or a bracket, and no sign after it. */
const WITHOUT_A_SIGN = /[\p{L}\p{N}“”)] $/u;

export function missingCommas(manuscript: Manuscript): Diagnostic[] {
  return Object.entries(manuscript.style).flatMap(([language, { commas }]) => {
    const own = readableTexts(manuscript).filter((text) => text.language === language);
    return commas.flatMap(({ before, unless }) => {
      const words = new RegExp(anyPhrase(before), 'gu'); // a capital begins a sentence
      const mayStandBefore = new RegExp(`${anyPhrase(unless).source} $`, 'iu');
      return own.flatMap((text) =>
        [...text.text.matchAll(words)].flatMap(({ 0: found, index }): Diagnostic[] => {
          const head = text.text.slice(0, index);
          if (!WITHOUT_A_SIGN.test(head) || mayStandBefore.test(head)) return [];
          const wrong = `There is no comma before "${found}": …${head.slice(-20)}${found}…`;
          return [{ ...placeOf(text), wrong, fix: 'Put one there if another clause begins.' }];
        }),
      );
    });
  });
}
