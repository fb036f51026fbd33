/** Mistake: an operational map that leaves someone standing: a step that leads nowhere, one that nobody reaches, no end. */
import { fileOf, type Manuscript } from '../handbook.ts';
import type { OperationalMap } from './schema.ts';
import { didYouMean, type Finding } from '../../core/diagnostics.ts';

export function mapPaths({ handbook }: Manuscript): Finding[] {
  return handbook.maps.flatMap(pathsIn);
}

function pathsIn({ id, facts: { start, decide } }: OperationalMap): Finding[] {
  const file = fileOf('maps', id, 'facts');
  const steps = Object.keys(decide);
  const exits = (step: string) => [decide[step]?.to ?? [], Object.values(decide[step]?.answers ?? {})].flat();

  const unknown = (target: string, path: string[]): Finding[] =>
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
  const ends = steps.filter((step) => decide[step]!.end);
  const entrances = (step: string) => steps.filter((other) => exits(other).includes(step));
  const finishing = walk(ends, entrances);
  return steps.flatMap((step): Finding[] => {
    const { to, answers, end } = decide[step]!;
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
