/** A quiz of one's own: which ten questions wishes draw, and what an address may ask for. */
import { describe, expect, test } from 'vitest';
import { A_QUIZ, drawQuiz, wishesIn } from '../../src/kinds/quiz/own/draw.ts';
import type { PracticeQuestion } from '../../src/kinds/quiz/practice/practice-question.ts';
import { practiceQuestions } from '../../src/kinds/quiz/practice/practice-questions.ts';
import { loadHandbook } from '../../src/kinds/load.ts';

const question = (id: string, facts: Partial<PracticeQuestion> = {}): PracticeQuestion => ({
  ...{ id, version: 1, technique: id, phase: 'hear', who: 'customer', difficulty: 1, words: 50 },
  ...facts,
});
const many = (count: number, name: string, facts: Partial<PracticeQuestion> = {}) =>
  Array.from({ length: count }, (_, index) => question(`${name}${index}`, facts));

describe('the draw', () => {
  test('ten of what was wished for, the same for the same number, others for another', () => {
    const all = [...many(40, 'boss', { who: 'boss' }), ...many(40, 'customer')];
    const drawn = drawQuiz(all, { who: 'boss' }, 7);
    expect(drawn).toEqual({ ids: drawQuiz(all, { who: 'boss' }, 7).ids, fitting: A_QUIZ });
    expect(drawn.ids.every((id) => id.startsWith('boss'))).toBe(true);
    expect(drawQuiz(all, { who: 'boss' }, 8).ids).not.toEqual(drawn.ids);
  });
  test('where few fit, those come closest that train the same technique, and it says how many fit', () => {
    const all = [
      ...many(2, 'fits', { situations: ['refund'], technique: 'own' }),
      ...many(9, 'same', { technique: 'own' }),
      ...many(30, 'other'),
    ];
    const { ids, fitting } = drawQuiz(all, { situation: 'refund' }, 1);
    expect(fitting).toBe(2);
    expect(ids.filter((id) => id.startsWith('fits'))).toHaveLength(2);
    expect(ids.filter((id) => id.startsWith('same'))).toHaveLength(8);
  });
  test('as many techniques as there are, and the easiest first', () => {
    const all = [
      ...many(30, 'a', { technique: 'listen', difficulty: 3 }),
      ...many(5, 'b', { technique: 'steady', difficulty: 1 }),
    ];
    const { ids } = drawQuiz(all, {}, 3);
    expect(ids.map((id) => id[0]).join('')).toBe('bbbbbaaaaa');
  });
  test('fewer than ten where the handbook has no more', () => {
    expect(drawQuiz(many(4, 'q'), {}, 1).ids).toHaveLength(4);
    expect(drawQuiz([], { who: 'boss' }, 1)).toEqual({ ids: [], fitting: 0 });
  });
});

test('an unknown wish is left out and named', () => {
  const known = { who: ['boss'], phase: ['hear'], situation: [] };
  expect(wishesIn(new URLSearchParams('who=boss&phase=dance&situation=&x=1'), known)).toEqual({
    wishes: { who: 'boss' },
    unknown: ['dance'],
  });
});

test('every language draws the same of the real questions, for each side and situation', () => {
  const handbook = loadHandbook();
  const [first = [], ...others] = handbook.languages.map(({ code }) => practiceQuestions(handbook, code));
  const situations = new Set(first.flatMap((one) => one.situations ?? []));
  for (const situation of situations) {
    const drawn = drawQuiz(first, { situation }, 5);
    expect(drawn.fitting).toBeGreaterThan(0);
    for (const other of others) expect(drawQuiz(other, { situation }, 5)).toEqual(drawn);
  }
});
