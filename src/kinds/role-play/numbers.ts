/** Numbers for the printed gamebook: the start is 1, the rest are shuffled, the same on every day and in every language. */
import { lookUp } from '../../core/entry.ts';
import { fnv1a } from '../../core/hash.ts';
import type { Localised } from '../handbook.ts';
import type { Graph } from './graph.ts';

const LETTERS = 'abcdefgh';

/** The nodes in the order of their numbers, each choice with its letter and the number that it leads to. */
export function numberedNodes(rolePlay: Localised<'role-play'>) {
  const numbers = numbersOf(rolePlay.id, rolePlay);
  return Object.values(rolePlay.nodes)
    .map((node) => ({
      ...node,
      number: lookUp(numbers, node.id),
      choices: node.choices.map((choice, index) => ({
        ...choice,
        letter: LETTERS[index],
        leadsTo: lookUp(numbers, choice.to),
      })),
    }))
    .sort((a, b) => a.number - b.number);
}

/** Node to its number. Where it can be had, no choice leads to the very next or last number: an eye that slips to the
 * neighbouring paragraph must not read the answer there.
 * @param seed the role-play's id */
export function numbersOf(seed: string, graph: Graph): Record<string, number> {
  const random = randomFrom(seed);
  const others = Object.keys(graph.nodes).filter((id) => id !== graph.start);
  let best: Record<string, number> = {};
  let fewest = Infinity;
  for (let attempt = 0; attempt < ATTEMPTS && fewest > 0; attempt++) {
    const order = [graph.start, ...shuffled(others, random)];
    const numbers = Object.fromEntries(order.map((id, index) => [id, index + 1]));
    const given = neighbours(graph, numbers);
    if (given < fewest) [best, fewest] = [numbers, given];
  }
  return best;
}

const ATTEMPTS = 2000; // of a shuffle of 25: some milliseconds; real graphs need a few hundred at most

/** How many choices lead from a number to the one beside it. */
export function neighbours({ nodes }: Graph, numbers: Record<string, number>): number {
  return Object.entries(nodes)
    .flatMap(([id, { choices }]) => choices.map(({ to }) => Math.abs((numbers[id] ?? 0) - (numbers[to] ?? 0))))
    .filter((distance) => distance === 1).length;
}

/** Fisher and Yates. */
function shuffled(list: readonly string[], random: () => number): string[] {
  const cards = [...list];
  for (let last = cards.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [cards[last], cards[other]] = [cards[other] ?? '', cards[last] ?? ''];
  }
  return cards;
}

/** mulberry32, seeded with a hash: small, and the same on every machine. */
function randomFrom(seed: string): () => number {
  let state = fnv1a(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
