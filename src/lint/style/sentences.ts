/** Mistake: a sentence that is too long. Only mentioned: a page that is hard to read. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Diagnostic } from '../../core/diagnostics.ts';
import { sentencesOf, wordsOf } from '../../core/sentences.ts';
import { entriesOf, fileOf, type Manuscript } from '../../kinds/handbook.ts';
import { placeOf, readableTexts, textsOfPage } from '../../kinds/readable-texts.ts';
import { SCHEMAS } from '../../kinds/schemas.ts';

export function longSentences(manuscript: Manuscript): Diagnostic[] {
  return readableTexts(manuscript).flatMap((text) => {
    const most = manuscript.style[text.language]?.longestSentence;
    if (most === undefined || wordsOf(text.text).length <= most) return [];
    return sentencesOf(text.text, text.language).flatMap((sentence): Diagnostic[] => {
      const { length } = wordsOf(sentence);
      if (length <= most) return [];
      const wrong = `A sentence of ${length} words: ${sentence.slice(0, 60)}…`;
      return [{ ...placeOf(text), wrong, fix: `Make two of it: a sentence has at most ${most} words.` }];
    });
  });
}

/** By the formula of Flesch and Kincaid, on pages of prose in a language that names a school year. */
export function hardPages(manuscript: Manuscript): Diagnostic[] {
  return entriesOf(manuscript.handbook).flatMap(({ kind, entry: { id, words } }) =>
    Object.keys(words).flatMap((language): Diagnostic[] => {
      const most = manuscript.style[language]?.readingGrade;
      if (most === undefined || !SCHEMAS[kind].prose) return [];
      const grade = readingGrade(textsOfPage(manuscript, kind, id, language), language);
      if (grade <= most) return [];
      const wrong = `It takes ${grade.toFixed(1)} years of school to read this page.`;
      return [{ file: fileOf(kind, id, language), wrong, fix: `Shorter sentences and words bring it to ${most}.` }];
    }),
  );
}

function readingGrade(texts: readonly string[], language: string): number {
  const words = texts.flatMap(wordsOf);
  return fleschKincaid({
    sentence: texts.flatMap((text) => sentencesOf(text, language)).length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}
