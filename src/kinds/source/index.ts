/** The record of sources, which stand on the pages that lean on them. */
import type { Kind } from '../kind.ts';
import { recalledSources } from './lint.ts';

export const source: Kind<'source'> = {
  lint: [recalledSources],
  warn: [],
  pages: false,
  book: { parts: () => [], ofPhase: (entries) => entries },
  paper: false,
  exports: false,
  snippets: false,
  template: false,
};
