/** Chance that comes out the same for the same seed: whoever runs the benchmark again builds the same entries. */
export interface Chance {
  /** A whole number from 0 to `below` - 1. */
  below: (below: number) => number;
  pick: <Item>(items: readonly Item[]) => Item;
  /** Some of the items, none twice, in any order; all of them where there are no more. */
  some: <Item>(items: readonly Item[], count: number) => Item[];
}

/** Mulberry32, the shortest generator that is good enough to mix paragraphs. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('There is nothing to pick from.');
      return item;
    },
    some: (items, count) => {
      const left = [...items];
      return Array.from({ length: Math.min(count, left.length) }, () => left.splice(below(left.length), 1)[0]!);
    },
  };
}
