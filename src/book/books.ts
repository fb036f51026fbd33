/** The books there are, by the last part of their address below /print/: the whole handbook, and a booklet per phase. */
import { PHASES, type Phase } from '../core/vocabulary.ts';

export const BOOKS = ['book', ...PHASES.map((phase) => `phase-${phase}`)];

/** The phase that a booklet is about; undefined for the whole handbook. */
export function phaseOf(book: string): Phase | undefined {
  return PHASES.find((phase) => book === `phase-${phase}`);
}
