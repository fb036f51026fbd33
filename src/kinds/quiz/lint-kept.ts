/** Mistake: what becomes of a reader's answers is promised in other words than the one sentence that every page shows. */
import type { Diagnostic } from '../../core/diagnostics.ts';
import { anyPhrase } from '../../core/phrase.ts';
import { placeholdersIn } from '../../core/placeholders.ts';
import { sentencesOf } from '../../core/sentences.ts';
import type { Manuscript } from '../handbook.ts';
import { placeOf, readableTexts, type ReadableText } from '../readable-texts.ts';

const PROMISE = 'quiz.memory.kept';

export function otherPromises(manuscript: Manuscript): Diagnostic[] {
  const elsewhere = Object.entries(manuscript.style).flatMap(([language, { keeping }]) => {
    const groups = keeping.map(anyPhrase);
    return readableTexts(manuscript).filter(
      (text) => text.language === language && !isPromise(text) && groups.length && promises(text, groups),
    );
  });
  return [
    ...elsewhere.map((text) => ({
      ...placeOf(text),
      wrong: 'This says where answers stay, and for how long.',
      fix: `One sentence says that, ${PROMISE} in content/ui; leave it to that one, so that both cannot differ.`,
    })),
    ...withoutBox(manuscript),
  ];
}

function isPromise({ file, path }: ReadableText): boolean {
  return file.startsWith('content/ui/') && path?.[0] === PROMISE;
}

function promises({ text, language }: ReadableText, groups: readonly RegExp[]): boolean {
  const everywhere = (within: string) => groups.every((group) => group.test(within));
  return everywhere(text) && sentencesOf(text, language).some(everywhere);
}

/** The sentence names the box that keeps answers by the box's own label. */
function withoutBox({ handbook }: Manuscript): Diagnostic[] {
  return Object.entries(handbook.ui).flatMap(([language, words]) => {
    if (placeholdersIn(words[PROMISE]).includes('box')) return [];
    const wrong = 'The sentence does not name the box under the questions.';
    return [{ file: `content/ui/${language}.json`, path: [PROMISE], wrong, fix: 'Name it as {box}: its label is filled in.' }];
  });
}
