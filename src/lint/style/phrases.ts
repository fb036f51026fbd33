/** Wording that a list of the language names: words of another language, mistakes, doubtful words, summaries that are no sentence. */
import type { Diagnostic } from '../../core/diagnostics.ts';
import type { Language } from '../../core/languages.ts';
import { anyPhrase } from '../../core/phrase.ts';
import type { Style } from '../../core/style.ts';
import { translatedNamesIn } from '../../core/walk-schema.ts';
import { factFilesOf, type Manuscript } from '../../kinds/handbook.ts';
import { placeOf, readableTexts } from '../../kinds/readable-texts.ts';

interface Listed {
  phrases: readonly string[];
  wrong: (found: string) => string;
  fix: string;
}

const isForeign = (found: string) => `"${found}" is a word of another language.`;
const TRANSLATE = 'Translate it, or say it in words that readers of this page know.';

export function foreignWords(manuscript: Manuscript): Diagnostic[] {
  const inText = find(manuscript, ({ foreign }) => [{ phrases: foreign, wrong: isForeign, fix: TRANSLATE }]);
  return [...inText, ...foreignBesideNames(manuscript)];
}

/** "official guidance" is a venue to be translated, "Health and Safety Executive" is a name. */
function foreignBesideNames({ handbook, style }: Manuscript): Diagnostic[] {
  return factFilesOf(handbook).flatMap(({ file, schema, value }) =>
    translatedNamesIn(schema, value).flatMap(({ path, text, language }): Diagnostic[] => {
      const found = anyPhrase(style[language]?.foreignInNames ?? []).exec(text)?.[0];
      return found === undefined ? [] : [{ file, path, wrong: isForeign(found), fix: TRANSLATE }];
    }),
  );
}

export function listedMistakes(manuscript: Manuscript): Diagnostic[] {
  return find(manuscript, ({ mistakes }, language) =>
    mistakes.map(({ write, not }) => ({
      phrases: not,
      wrong: (found) => `"${found}" is a mistake that content/style/${language}.yaml names.`,
      fix: write,
    })),
  );
}

/** Worth a second look: words that are right in one sentence and wrong in the next. */
export function doubtfulWords(manuscript: Manuscript): Diagnostic[] {
  return find(manuscript, ({ doubtful }, language) =>
    doubtful.map(({ write, not }) => ({
      phrases: not,
      wrong: (found) => `"${found}" is often wrong here, says content/style/${language}.yaml.`,
      fix: write,
    })),
  );
}

/** A summary stands alone among search results and under a shared link. */
export function halfSummaries(manuscript: Manuscript): Diagnostic[] {
  const summaries = readableTexts(manuscript).filter(({ path }) => path?.at(-1) === 'summary');
  return summaries.flatMap((text): Diagnostic[] => {
    const found = anyPhrase(manuscript.style[text.language]?.openings ?? []).exec(text.text);
    if (found?.index !== 0) return [];
    const wrong = `The summary begins with "${found[0]}", so that it is half a sentence.`;
    return [{ ...placeOf(text), wrong, fix: 'Write a sentence that stands alone: when to use it, then what to do.' }];
  });
}

/** Most texts have nothing of what is listed, and are read once for the whole list. */
function find(manuscript: Manuscript, listed: (style: Style, language: Language) => Listed[]): Diagnostic[] {
  return Object.entries(manuscript.style).flatMap(([language, style]) => {
    const sought = listed(style, language);
    const any = anyPhrase(sought.flatMap(({ phrases }) => phrases));
    const suspect = readableTexts(manuscript).filter((text) => text.language === language && any.test(text.text));
    return sought.flatMap(({ phrases, wrong, fix }) => {
      const pattern = anyPhrase(phrases);
      return suspect.flatMap((text): Diagnostic[] => {
        const found = pattern.exec(text.text)?.[0];
        return found === undefined ? [] : [{ ...placeOf(text), wrong: wrong(found), fix }];
      });
    });
  });
}
