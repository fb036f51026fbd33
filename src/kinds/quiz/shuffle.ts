/** Shuffles options by a seed. */
import { fnv1a } from '../../core/hash.ts';

/** Returns the ids in an order that depends on nothing but the seed and the question's name, whatever order or language the page
 * is written in. Only what is shown depends on it: marking goes by ids. */
export function shuffled(ids: readonly string[], seed: number, name: string): string[] {
  const weight = (id: string) => avalanche(fnv1a(`${seed} ${name} ${id}`));
  return [...ids].sort((a, b) => weight(a) - weight(b));
}

/** Mixes the bits of a hash (part of MurmurHash3's finalizer), so that neighbours such as "a" and "b" end up far apart. */
function avalanche(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
