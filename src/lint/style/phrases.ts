/** Mistakes in wording that a list of the language names: words of another language, and errors of grammar. */
import type { Diagnostic } from '../../core/diagnostics.ts';
import type { Language } from '../../core/languages.ts';
import { anyPhrase } from '../../core/phrase.ts';
import type { Style } from '../../core/style.ts';
import type { Manuscript } from '../../kinds/handbook.ts';
import { placeOf, readableTexts } from '../../kinds/readable-texts.ts';

interface Listed {
  pattern: RegExp;
  wrong: (found: string) => string;
  fix: string;
}

export function foreignWords(manuscript: Manuscript): Diagnostic[] {
  return find(manuscript, ({ foreign }) => [
    {
      pattern: anyPhrase(foreign),
      wrong: (found) => `"${found}" is a word of another language.`,
      fix: 'Translate it, or say it in words that readers of this page know.',
    },
  ]);
}

export function listedMistakes(manuscript: Manuscript): Diagnostic[] {
  return find(manuscript, ({ mistakes }, language) =>
    mistakes.map(({ write, not }) => ({
      pattern: anyPhrase(not),
      wrong: (found) => `"${found}" is a mistake that content/style/${language}.yaml names.`,
      fix: write,
    })),
  );
}

function find(manuscript: Manuscript, listed: (style: Style, language: Language) => Listed[]): Diagnostic[] {
  return Object.entries(manuscript.style).flatMap(([language, style]) => {
    const own = readableTexts(manuscript).filter((text) => text.language === language);
    return listed(style, language).flatMap(({ pattern, wrong, fix }) =>
      own.flatMap((text): Diagnostic[] => {
        const found = pattern.exec(text.text)?.[0];
        return found === undefined ? [] : [{ ...placeOf(text), wrong: wrong(found), fix }];
      }),
    );
  });
}
