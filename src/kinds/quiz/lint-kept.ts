/** Mistake: what becomes of a reader's answers is promised in other words than the one sentence that every page shows. */
import type { Diagnostic } from '../../core/diagnostics.ts';
import { phrasePattern } from '../../core/phrase.ts';
import { placeholdersIn } from '../../core/placeholders.ts';
import { sentencesOf } from '../../core/sentences.ts';
import type { Manuscript } from '../handbook.ts';
import { placeOf, readableTexts, type ReadableText } from '../readable-texts.ts';

const PROMISE = 'quiz.memory.kept';

export function otherPromises(manuscript: Manuscript): Diagnostic[] {
  const elsewhere = readableTexts(manuscript)
    .filter((text) => !isPromise(text) && promises(text, manuscript.style[text.language]?.keeping ?? []))
    .map((text) => ({
      ...placeOf(text),
      wrong: 'This says where answers stay, and for how long.',
      fix: `One sentence says that, ${PROMISE} in content/ui; leave it to that one, so that both cannot differ.`,
    }));
  return [...elsewhere, ...withoutBox(manuscript)];
}

function isPromise({ file, path }: ReadableText): boolean {
  return file.startsWith('content/ui/') && path?.[0] === PROMISE;
}

function promises({ text, language }: ReadableText, keeping: readonly string[][]): boolean {
  if (!keeping.length) return false;
  const patterns = keeping.map((group) => group.map(phrasePattern));
  return sentencesOf(text, language).some((sentence) =>
    patterns.every((group) => group.some((pattern) => pattern.test(sentence))),
  );
}

/** The sentence names the box that keeps answers by the box's own label. */
function withoutBox({ handbook }: Manuscript): Diagnostic[] {
  return Object.entries(handbook.ui).flatMap(([language, words]) => {
    if (placeholdersIn(words[PROMISE]).includes('box')) return [];
    const wrong = 'The sentence does not name the box under the questions.';
    return [{ file: `content/ui/${language}.json`, path: [PROMISE], wrong, fix: 'Name it as {box}: its label is filled in.' }];
  });
}
