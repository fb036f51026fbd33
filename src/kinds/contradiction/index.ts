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
  snippets: false,
  template: ({ toFillIn, examples }) => ({
    facts: {
      technique: examples('technique', 1)[0],
      opposing: examples('technique', 2),
      sides: ['one', 'other'].map((id, index) => ({ id, seeds: examples('seed', 2).slice(index, index + 1) })),
      sources: [],
    },
    words: { question: toFillIn, sides: { one: toFillIn, other: toFillIn }, rule: toFillIn },
  }),
};
