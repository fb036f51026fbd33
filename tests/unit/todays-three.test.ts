/** Which three questions a day has: each clause of the rule, and the real questions over half a year. */
import { describe, expect, test } from 'vitest';
import { A_DAY, chooseQuestions, MOST_WORDS, type Occasion } from '../../src/kinds/quiz/practice/choose.ts';
import type { PracticeQuestion } from '../../src/kinds/quiz/practice/practice-question.ts';
import { practiceQuestions } from '../../src/kinds/quiz/practice/practice-questions.ts';
import { afterAnswer, dayNumber, standingOf, type Standing } from '../../src/kinds/quiz/practice/schedule.ts';
import { loadHandbook } from '../../src/kinds/load.ts';

const TODAY = new Date('2026-11-29T10:00:00');
const daysAgo = (days: number) => new Date(TODAY.getTime() - days * 86_400_000);

/** A question about a technique of its own. */
const question = (id: string, facts: Partial<PracticeQuestion> = {}): PracticeQuestion => ({
  ...{ id, version: 1, technique: id, phase: 'hear', who: 'customer', difficulty: 1, words: 50 },
  ...facts,
});
const questions = (count: number, facts: (index: number) => Partial<PracticeQuestion> = () => ({}), name = 'q') =>
  Array.from({ length: count }, (_, index) => question(`${name}${index}`, facts(index)));
/** Answered so many days ago; it comes back in so many days, a negative number where that day has passed. */
const seen = (ago: number, dueIn: number, right: boolean): Standing => ({ last: daysAgo(ago), due: daysAgo(-dueIn), right });
const choose = (all: PracticeQuestion[], standings: Record<string, Standing> = {}, more: Partial<Occasion> = {}) =>
  chooseQuestions({
    ...{ questions: all, standings: new Map(Object.entries(standings)), now: TODAY, kept: [], count: A_DAY },
    ...more,
  });

describe('today’s three', () => {
  test('a newcomer gets three at once, the same each time on a day, others on another', () => {
    const all = questions(40);
    expect(choose(all)).toHaveLength(3);
    expect(choose([...all].reverse())).toEqual(choose(all));
    expect(choose(all, {}, { now: daysAgo(1) })).not.toEqual(choose(all));
  });

  test('what was wrong and is due comes first, the longest overdue first, two at most', () => {
    const wrong = { q3: seen(2, -1, false), q1: seen(5, -4, false), q2: seen(1, 0, false) };
    const [first, second, third] = choose(questions(9), wrong);
    expect([first, second]).toEqual(['q1', 'q3']);
    expect(Object.keys(wrong)).not.toContain(third);
  });

  test('what was wrong today comes back tomorrow, not today', () => {
    expect(choose(questions(4), { q0: seen(0, 1, false) })).not.toContain('q0');
  });

  test('then what was never seen, from the side and the channel chosen', () => {
    const sides = (['customer', 'boss', 'report'] as const).flatMap((who) => questions(4, () => ({ who }), who));
    expect(choose(sides, {}, { who: 'boss' }).every((id) => id.startsWith('boss'))).toBe(true);
    const ways = questions(9, (index) => (index < 6 ? { how: [index < 3 ? 'phone' : 'face'] } : {}));
    const byPhone = choose(ways, {}, { how: 'phone' });
    expect(byPhone.filter((id) => ['q3', 'q4', 'q5'].includes(id))).toEqual([]); // without a channel, it fits any
  });

  test('a side with fewer than three is filled from the others', () => {
    const all = [question('lead', { who: 'report' }), ...questions(5)];
    expect(choose(all, {}, { who: 'report' })[0]).toBe('lead');
    expect(choose(all, {}, { who: 'report', how: 'phone' })).toHaveLength(3);
  });

  test('without a side chosen, sides take turns: those that have waited longest', () => {
    const sides = (['customer', 'boss', 'coworker', 'report'] as const).flatMap((who) => questions(4, () => ({ who }), who));
    const first = choose(sides);
    expect(first.map((id) => id.slice(0, -1))).toEqual(['customer', 'boss', 'coworker']);
    const answered = Object.fromEntries(first.map((id, index) => [id, seen(1 - index / 100, 2, true)]));
    expect(choose(sides, answered).map((id) => id.slice(0, -1))).toEqual(['report', 'customer', 'boss']);
  });

  test('the easiest first, then the technique with fewest answers', () => {
    const all = questions(6, (index) => ({ difficulty: index < 2 ? 1 : 2, technique: `t${index % 5}` }));
    const [first, second, ...rest] = choose([...all, question('known', { technique: 't2' })], { known: seen(1, 9, true) });
    expect([first, second].sort()).toEqual(['q0', 'q1']);
    expect(['q3', 'q4']).toContain(rest[0]);
  });

  test('then what was right and is due, and then what was answered longest ago', () => {
    const all = questions(4);
    const right = { q0: seen(4, 6, true), q1: seen(3, 0, true), q2: seen(9, 1, true) };
    expect(choose(all, right)).toEqual(['q3', 'q1', 'q2']);
    expect(choose(all, { ...right, q3: seen(0, 3, true) })).toEqual(['q1', 'q2', 'q0']);
  });

  test('never two of one technique, never two that take more than choosing', () => {
    const same = questions(6, (index) => ({ technique: index < 5 ? 'same' : 'other' }));
    expect(choose(same)).toHaveLength(2);
    expect(choose(questions(6, (index) => (index < 5 ? { slow: true } : {})))).toHaveLength(2);
  });

  test('none twice a day, wherever it was answered, and the three that the day has stay', () => {
    const all = questions(8);
    const three = choose(all);
    const [first = ''] = three;
    const answered = { [first]: seen(0, 1, false) };
    expect(choose(all, answered)).not.toContain(first);
    expect(choose(all, answered, { kept: three })).toEqual(three);
    const six = choose(all, answered, { kept: three, count: 6 });
    expect(six.slice(0, 3)).toEqual(three);
    expect(new Set(six).size).toBe(6);
  });

  test('no more than a minute and a half to read, and still three', () => {
    const all = questions(9, (index) => ({ words: index < 6 ? 140 : 60 }));
    const words = choose(all).map((id) => all.find((one) => one.id === id)!.words);
    expect(words).toHaveLength(3);
    expect(words.reduce((sum, count) => sum + count)).toBeLessThanOrEqual(MOST_WORDS);
  });

  test('one that is not in this language is passed over, and another takes its place', () => {
    expect(choose(questions(5), {}, { kept: ['q0', 'gone', 'q1'] }).slice(0, 2)).toEqual(['q0', 'q1']);
    expect(choose(questions(5), {}, { kept: ['q0', 'gone', 'q1'] })).toHaveLength(3);
  });
});

describe('danger', () => {
  const hard = question('knife', { danger: true, difficulty: 3, who: 'boss' });
  const known = Object.fromEntries(questions(6).map(({ id }) => [id, seen(2, 1, true)]));
  test('comes at least once in seven days, whatever side is chosen', () => {
    const all = [...questions(20, () => ({ who: 'boss' })), hard];
    const met = (days: number) =>
      choose([...all, question('old', { danger: true })], { ...known, old: seen(days, 30, true) }, { who: 'boss' });
    expect(met(6)).not.toContain('knife');
    expect(met(7)).toContain('knife');
    expect(choose(all, known)).toContain('knife');
    expect(choose(all)).not.toContain('knife');
  });
  test('comes once, not three times, and leaves what was wrong its place', () => {
    const all = [...questions(20), ...questions(4, () => ({ danger: true }), 'danger')];
    const chosen = choose(all, { ...known, q0: seen(2, -1, false), q1: seen(2, -1, false) });
    expect(chosen.slice(0, 2)).toEqual(['q0', 'q1']);
    expect(chosen[2]).toMatch(/^danger/);
    expect(choose(all, known).filter((id) => id.startsWith('danger'))).toHaveLength(1);
  });
  test('where all of it is known, what was met longest ago comes', () => {
    expect(choose([...questions(20), hard], { ...known, knife: seen(8, 30, true) })).toContain('knife');
  });
});

describe.each([
  ['who is always right', () => true],
  ['who is always wrong', () => false],
  ['who is right two times in three', (count: number) => count % 3 !== 0],
])('over half a year a reader %s', (_, isRight) => {
  const handbook = loadHandbook();
  const all = practiceQuestions(handbook, 'en');
  test.each([undefined, 'report'])('side %s: three a day by the rule, in the time', (who) => {
    const records = new Map(all.map(({ id }) => [id, { version: 1 }]));
    const dangers: number[] = [];
    let count = 0;
    for (let day = 0; day < 180; day++) {
      const now = new Date(2026, 10, 29 + day, 10);
      const standings = new Map(
        [...records].flatMap(([id, record]) => {
          const standing = standingOf(record);
          return standing ? [[id, standing] as const] : [];
        }),
      );
      const ids = chooseQuestions({ questions: all, standings, now, who, kept: [], count: A_DAY });
      const three = ids.flatMap((id) => all.find((one) => one.id === id) ?? []);
      expect(three, `day ${day}`).toHaveLength(3);
      expect(three.reduce((sum, { words }) => sum + words, 0)).toBeLessThanOrEqual(MOST_WORDS);
      expect(new Set(three.map(({ technique }) => technique)).size).toBe(3);
      expect(three.filter(({ slow }) => slow).length).toBeLessThanOrEqual(1);
      if (three.some(({ danger }) => danger)) dangers.push(dayNumber(now));
      for (const { id } of three) records.set(id, afterAnswer(records.get(id)!, isRight(count++), now));
    }
    const gaps = dangers.slice(1).map((day, index) => day - dangers[index]!);
    expect(Math.max(dangers[0]! - dayNumber(new Date(2026, 10, 28)), ...gaps)).toBeLessThanOrEqual(7);
  });
});

test('the questions are the same in every language, and so are their lengths', () => {
  const handbook = loadHandbook();
  const [first, ...others] = handbook.languages.map(({ code }) => practiceQuestions(handbook, code));
  for (const other of others) expect(other).toEqual(first);
});
