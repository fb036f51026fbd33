/** The record of terms, which make up the glossary. */
import type { Kind } from '../kind.ts';

export const term: Kind<'term'> = {
  lint: [],
  warn: [],
  pages: false,
  book: { parts: () => [], ofPhase: (entries) => entries },
  paper: false,
  exports: false,
  template: false,
};
