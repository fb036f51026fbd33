/** Mistake: an operational map that leaves someone standing: a step that leads nowhere, one that nobody reaches, no end. */
import { didYouMean, type Diagnostic } from '../../core/diagnostics.ts';
import { TITLE_LENGTH, tooLong, unclear, unsigned, type SheetLine } from '../../print/parts/lint-sheet.ts';
import { fileOf, type EntryOf, type Manuscript } from '../handbook.ts';
import { pair, pairingRule } from '../pairing.ts';

export const unpairedMapWords = pairingRule('map', (facts, words) => [
  pair('question to ask', ['ask'], facts.ask, words.ask),
  pair('step', ['decide'], Object.keys(facts.decide), words.decide),
  pair('task', ['today'], facts.today, words.today),
  pair('note', ['log'], facts.log, words.log),
  ...Object.entries(facts.decide).flatMap(([step, { answers = {} }]) => {
    const own = words.decide[step];
    return own ? [pair('answer', ['decide', step, 'answers'], Object.keys(answers), own.answers ?? {})] : [];
  }),
]);

export function mapSheets({ handbook, lexicons }: Manuscript): Diagnostic[] {
  const lines = (linesOf: (words: EntryOf<'map'>['words'][string]) => { path: string[]; text: string }[]): SheetLine[] =>
    handbook.entries.map.flatMap(({ id, words }) =>
      Object.entries(words).flatMap(([language, own]) =>
        linesOf(own).map((line) => ({ ...line, file: fileOf('map', id, language), language })),
      ),
    );
  const titles = lines(({ title }) => [{ path: ['title'], text: title }]);
  const steps = lines(({ decide, today }) => [
    ...Object.entries(decide).map(([step, { text }]) => ({ path: ['decide', step, 'text'], text })),
    ...Object.entries(today).map(([task, text]) => ({ path: ['today', task], text })),
  ]);
  return [
    ...handbook.entries.map.flatMap(({ id, facts }) => unsigned(fileOf('map', id, 'facts'), facts)),
    ...tooLong(titles, TITLE_LENGTH, handbook.house),
    ...unclear(steps, lexicons.vague),
  ];
}

export function mapPaths({ handbook }: Manuscript): Diagnostic[] {
  return handbook.entries.map.flatMap(pathsIn);
}

function pathsIn({ id, facts: { start, decide } }: EntryOf<'map'>): Diagnostic[] {
  const file = fileOf('map', id, 'facts');
  const steps = Object.keys(decide);
  const exits = (step: string) => [decide[step]?.to ?? [], Object.values(decide[step]?.answers ?? {})].flat();

  const unknown = (target: string, path: string[]): Diagnostic[] =>
    steps.includes(target)
      ? []
      : [
          {
            file,
            path,
            wrong: `There is no step "${target}".${didYouMean(target, steps)}`,
            fix: 'Name a step that stands under decide.',
          },
        ];
  const broken = [
    ...unknown(start, ['start']),
    ...Object.entries(decide).flatMap(([step, { to, answers }]) => [
      ...(to ? unknown(to, ['decide', step, 'to']) : []),
      ...Object.entries(answers ?? {}).flatMap(([answer, target]) => unknown(target, ['decide', step, 'answers', answer])),
    ]),
  ];
  if (broken.length) return broken;

  const reached = walk([start], exits);
  const ends = steps.filter((step) => decide[step]?.end);
  const entrances = (step: string) => steps.filter((other) => exits(other).includes(step));
  const finishing = walk(ends, entrances);
  return steps.flatMap((step): Diagnostic[] => {
    const { to, answers, end } = decide[step] ?? {};
    const path = ['decide', step];
    const ways = [to, answers, end].filter(Boolean).length;
    if (ways === 0) {
      return [{ file, path, wrong: `The step "${step}" leads nowhere.`, fix: 'Give it `to`, `answers`, or `end: true`.' }];
    }
    if (ways > 1) {
      return [{ file, path, wrong: `The step "${step}" goes on in two ways.`, fix: 'Keep one of `to`, `answers` and `end`.' }];
    }
    if (!reached.has(step)) {
      return [{ file, path, wrong: `Nobody reaches the step "${step}".`, fix: 'Let another step lead to it, or take it out.' }];
    }
    if (!finishing.has(step)) {
      const wrong = `From the step "${step}" there is no way to an end.`;
      return [{ file, path, wrong, fix: 'Let one of the steps after it carry `end: true`.' }];
    }
    return [];
  });
}

/** Every step that can be come to from the given ones, themselves included. */
function walk(from: readonly string[], next: (step: string) => string[]): Set<string> {
  const seen = new Set(from);
  for (const step of seen) next(step).forEach((other) => seen.add(other)); // a Set goes on to what is added meanwhile
  return seen;
}
