/** The record of figures, which stand in the prose of other pages. */
import type { Kind } from '../kind.ts';
import { idleFigures, incompleteFigures, unfoundedNumbers, unlistedSources } from './lint.ts';

export const figure: Kind<'figure'> = {
  lint: [incompleteFigures, unfoundedNumbers, unlistedSources],
  warn: [{ title: 'Figures that no page shows', find: idleFigures, ofWhole: true }],
  pages: false,
  book: { parts: () => [], ofPhase: (entries) => entries },
  paper: false,
  exports: false,
  snippets: false,
  template: false,
};
