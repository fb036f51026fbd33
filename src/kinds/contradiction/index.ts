/** The record of contradictions, which stand on the pages that settle them. */
import type { Kind } from '../kind.ts';
import { unpairedSides, unsettledContradictions } from './lint.ts';

export const contradiction: Kind<'contradiction'> = {
  lint: [unpairedSides, unsettledContradictions],
  warn: [],
  pages: false,
  book: {
    parts: () => [],
    ofPhase: (entries, _, techniques) =>
      entries.filter(({ facts }) => facts.technique !== undefined && techniques.has(facts.technique)),
  },
  paper: false,
  exports: false,
  template: { facts: {}, words: {}, prose: () => '' },
};
