/** Mistake: a sentence that is too long. Only mentioned: a page that is hard to read, a sentence with too many of some
 * words, and one on a sheet that has no verb. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Diagnostic } from '../../core/diagnostics.ts';
import { anyPhrase } from '../../core/phrase.ts';
import { sentencesOf, wordsOf } from '../../core/sentences.ts';
import { entriesOf, fileOf, type Manuscript } from '../../kinds/handbook.ts';
import { placeOf, readableTexts, textsOfPage } from '../../kinds/readable-texts.ts';
import { REGISTRY } from '../../kinds/registry.ts';
import { SCHEMAS, type KindName } from '../../kinds/schemas.ts';

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

/** Worth a second look: "as" for two reasons in one breath. */
export function repeatedWords(manuscript: Manuscript): Diagnostic[] {
  return Object.entries(manuscript.style).flatMap(([language, { repeated }]) => {
    const own = readableTexts(manuscript).filter((text) => text.language === language);
    return repeated.flatMap(({ words, most, write }) => {
      const pattern = new RegExp(anyPhrase(words), 'giu');
      const tooOften = (text: string) => (text.match(pattern)?.length ?? 0) > most;
      return own
        .filter(({ text }) => tooOften(text)) // few are, and only those need be taken apart
        .flatMap((text) => {
          const sentences = sentencesOf(text.text, language).filter(tooOften);
          return sentences.map((sentence): Diagnostic => {
            const wrong = `One sentence says ${sentence
              .match(pattern)
              ?.map((word) => `"${word}"`)
              .join(', ')}.`;
            return { ...placeOf(text), wrong, fix: write };
          });
        });
    });
  });
}

const OFF_THE_SHEET: readonly (string | number)[] = ['summary', 'changes'];

/** Worth a second look: a sentence on a sheet in which nobody does anything. Questions and labels, which have no full stop,
 * may do without a verb. */
export function verblessSentences(manuscript: Manuscript): Diagnostic[] {
  return readableTexts(manuscript)
    .filter(({ kind, path }) => kind && isSheet(kind) && !OFF_THE_SHEET.includes(path?.[0] ?? ''))
    .flatMap((text) => {
      const others = manuscript.style[text.language]?.verbs ?? [];
      if (!others.length) return [];
      const verbs = anyPhrase(others);
      const starts = manuscript.lexicons.verbs[text.language] ?? [];
      const isWhole = (sentence: string) =>
        verbs.test(sentence) || wordsOf(sentence).some((word) => starts.includes(word.toLowerCase()));
      return sentencesOf(text.text, text.language)
        .filter((sentence) => sentence.endsWith('.') && !isWhole(sentence))
        .map((sentence) => ({
          ...placeOf(text),
          wrong: `A sentence without a verb: ${sentence}`,
          fix: `Say who does what, or add its verb to content/style/${text.language}.yaml.`,
        }));
    });
}

function isSheet(kind: KindName): boolean {
  const { paper } = REGISTRY[kind];
  return paper !== false && paper.sheet;
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

/** Of words in lower case, counted once: a handbook says the same few thousand again and again. */
const syllables = new Map<string, number>();

function syllablesOf(word: string): number {
  const lower = word.toLowerCase();
  const count = syllables.get(lower) ?? syllable(lower);
  syllables.set(lower, count);
  return count;
}

function readingGrade(texts: readonly string[], language: string): number {
  const words = texts.flatMap(wordsOf);
  return fleschKincaid({
    sentence: texts.flatMap((text) => sentencesOf(text, language)).length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllablesOf(word), 0),
  });
}
