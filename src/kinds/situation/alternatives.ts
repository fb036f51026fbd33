/** Steps for different ways of meeting are one step of the sequence: one does this face to face, that by phone. */
import type { How } from '../../core/vocabulary.ts';

interface ForSome {
  how?: readonly How[] | undefined;
}

/** The steps in their order, those together that take one another's place: each for ways that none of the others is for. */
export function alternatives<S extends ForSome>(steps: readonly S[]): S[][] {
  const groups: S[][] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (last?.every((other) => exclude(other, step))) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

function exclude({ how: one }: ForSome, { how: other }: ForSome): boolean {
  return one !== undefined && other !== undefined && !one.some((way) => other.includes(way));
}
