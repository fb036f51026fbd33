/** What draws prose: its components, for the pages and for the book, and what Markdown makes, for the pages. Each kind brings its own; the check knows their names
 * (core/prose-components.ts). */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { ProseComponentName } from '../core/prose-components.ts';
import Heading from '../layout/parts/Heading.astro';
import ProseLink from '../layout/parts/ProseLink.astro';
import BookFigure from './figure/BookFigure.astro';
import Figure from './figure/Figure.astro';
import BookSituation from './situation/BookSituation.astro';
import ProseSituation from './situation/ProseSituation.astro';
import BookPair from './technique/BookPair.astro';
import ProsePair from './technique/ProsePair.astro';

type Parts = Record<ProseComponentName, AstroComponentFactory>;

export const PROSE_PARTS = { h2: Heading, a: ProseLink, Figure, Situation: ProseSituation, Pair: ProsePair } satisfies Parts &
  Record<'h2' | 'a', AstroComponentFactory>;
export const BOOK_PROSE_PARTS: Parts = { Figure: BookFigure, Situation: BookSituation, Pair: BookPair };
