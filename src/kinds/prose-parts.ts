/** What draws the components of prose, for the pages and for the book. Each kind brings its own; the check knows their names
 * (core/prose-components.ts). */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { ProseComponentName } from '../core/prose-components.ts';
import BookFigure from './figure/BookFigure.astro';
import Figure from './figure/Figure.astro';
import BookSituation from './situation/BookSituation.astro';
import ProseSituation from './situation/ProseSituation.astro';
import BookPair from './technique/BookPair.astro';
import ProsePair from './technique/ProsePair.astro';

type Parts = Record<ProseComponentName, AstroComponentFactory>;

export const PROSE_PARTS: Parts = { Figure, Situation: ProseSituation, Pair: ProsePair };
export const BOOK_PROSE_PARTS: Parts = { Figure: BookFigure, Situation: BookSituation, Pair: BookPair };
