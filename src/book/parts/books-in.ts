/** The books there are, by the last part of their address below /print/: the whole handbook, and a booklet per phase. */
import { PHASES, type Phase } from '../../core/vocabulary.ts';
import { isEntryKind } from '../../kinds/handbook.ts';
import type { LocalHandbook } from '../../kinds/local-handbook.ts';
import { KIND_NAMES } from '../../kinds/schemas.ts';

/** The whole handbook. */
export const WHOLE = 'book';
const BOOKS = [WHOLE, ...PHASES.map((phase) => `phase-${phase}`)];

/** The phase that a booklet is about; undefined for the whole handbook. */
export function phaseOf(book: string): Phase | undefined {
  return PHASES.find((phase) => book === `phase-${phase}`);
}

/** Those that have anything in them in the handbook's language: a booklet needs a page that belongs to its phase. */
export function booksIn(handbook: LocalHandbook): string[] {
  const written = KIND_NAMES.filter(isEntryKind).flatMap((kind) => handbook.written(kind));
  return BOOKS.filter((book) => {
    const phase = phaseOf(book);
    return written.some((entry) => !phase || ('phase' in entry && entry.phase === phase));
  });
}
