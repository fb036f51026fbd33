/** What becomes of a reader's answers is promised in one sentence, and nowhere else in other words. */
import { describe, expect, test } from 'vitest';
import { fill } from '../../src/model/words.ts';
import { read } from '../../src/cli/read.ts';
import { sentencesOf, textsIn } from './texts.ts';

const { manuscript } = read(process.cwd());
const { handbook } = manuscript;

/** Sentences that say where answers stay, or for how long. */
const PROMISES = {
  en: (sentence: string) =>
    /\banswers?\b/i.test(sentence) && /\b(stays?|kept|keeps?|goes?|go)\b.*\b(device|tab|browser)\b/i.test(sentence),
  et: (sentence: string) => /vastus/i.test(sentence) && /(seadmes|vahekaar|brauseris)/i.test(sentence),
};

describe.each(['en', 'et'] as const)('in %s', (language) => {
  const ui = handbook.ui[language]!;

  test('no other text says where answers stay', () => {
    const promise = sentencesOf(fill(ui['quiz.memory.kept'], { box: '1' }), language);
    const others = textsIn(manuscript, language)
      .flatMap(({ file, text }) => sentencesOf(text, language).map((sentence) => ({ file, sentence })))
      .filter(({ sentence }) => PROMISES[language](sentence) && !promise.includes(sentence));
    expect(others).toEqual([]);
  });

  test('the sentence names the box by its own label', () => {
    expect(ui['quiz.memory.kept']).toContain('{box}');
  });
});
