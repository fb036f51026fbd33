/** The record of terms, which make up the glossary. */
import type { Kind } from '../kind.ts';
import { forbiddenTerms } from './lint.ts';

export const term: Kind<'term'> = {
  lint: [forbiddenTerms],
  warn: [],
  pages: false,
  book: { parts: () => [], ofPhase: (entries) => entries },
  paper: false,
  exports: false,
  snippets: false,
  template: false,
};
