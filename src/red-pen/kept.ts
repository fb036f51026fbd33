/** The editions of a build: made while the files are at hand as they were read, with the line of every value, and kept until all else
 * is there and they are printed. */
import type { Edition } from './edition.ts';

let kept: readonly Edition[] = [];

export function keepEditions(editions: readonly Edition[]): void {
  kept = editions;
}

export function keptEditions(): readonly Edition[] {
  return kept;
}
