/** How each kind looks in the book: the third of the three lists, imported by the book alone, where the styles of all are right. */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import ArticleChapter from './article/ArticleChapter.astro';
import ChecklistChapter from './checklist/ChecklistChapter.astro';
import MapChapter from './map/MapChapter.astro';
import BookKey from './quiz/BookKey.astro';
import QuizChapter from './quiz/QuizChapter.astro';
import BookSources from './reference/BookSources.astro';
import Glossary from './reference/Glossary.astro';
import PhraseBank from './reference/phrases/PhraseBank.astro';
import ReferenceChapter from './reference/ReferenceChapter.astro';
import RolePlayChapter from './role-play/RolePlayChapter.astro';
import type { KindName } from './schemas.ts';
import BookIndex from './situation/BookIndex.astro';
import SituationChapter from './situation/SituationChapter.astro';
import TechniqueChapter from './technique/TechniqueChapter.astro';
import WorksheetChapter from './worksheet/WorksheetChapter.astro';

/** Components of a kind. All are given `i18n` and `handbook`. */
interface Parts {
  /** One entry, given as `entry`; prose comes in the slot. undefined for kinds without chapters. */
  Chapter: AstroComponentFactory | undefined;
  /** Parts of the book that are made of the whole handbook, by the names that the record uses; given `contents` and `inBook`. */
  generated: Record<string, AstroComponentFactory>;
}

const NONE: Parts = { Chapter: undefined, generated: {} };

export const COMPONENTS = {
  situation: { Chapter: SituationChapter, generated: { index: BookIndex } },
  technique: { Chapter: TechniqueChapter, generated: {} },
  checklist: { Chapter: ChecklistChapter, generated: {} },
  map: { Chapter: MapChapter, generated: {} },
  worksheet: { Chapter: WorksheetChapter, generated: {} },
  leaflet: NONE,
  reply: NONE,
  quiz: { Chapter: QuizChapter, generated: { key: BookKey } },
  'role-play': { Chapter: RolePlayChapter, generated: {} },
  session: NONE,
  article: { Chapter: ArticleChapter, generated: {} },
  reference: { Chapter: ReferenceChapter, generated: { phrases: PhraseBank, glossary: Glossary, sources: BookSources } },
  contradiction: NONE,
  source: NONE,
  term: NONE,
  figure: NONE,
} as const satisfies Record<KindName, Parts>;
