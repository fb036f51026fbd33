/** Every kind of content and its schema: the first of the three lists. `Handbook` and all types of entries derive from it. */
import { articleSchema } from './article/schema.ts';
import { checklistSchema } from './checklist/schema.ts';
import { contradictionSchema } from './contradiction/schema.ts';
import { figureSchema } from './figure/schema.ts';
import { leafletSchema } from './leaflet/schema.ts';
import { mapSchema } from './map/schema.ts';
import { quizSchema } from './quiz/schema.ts';
import { referenceSchema } from './reference/schema.ts';
import { replySchema } from './reply/schema.ts';
import { rolePlaySchema } from './role-play/schema.ts';
import { sessionSchema } from './session/schema.ts';
import { situationSchema } from './situation/schema.ts';
import { sourceSchema } from './source/schema.ts';
import { techniqueSchema } from './technique/schema.ts';
import { termSchema } from './term/schema.ts';
import { worksheetSchema } from './worksheet/schema.ts';

/** In the order in which lists and filters name them. */
export const SCHEMAS = {
  situation: situationSchema,
  technique: techniqueSchema,
  checklist: checklistSchema,
  map: mapSchema,
  worksheet: worksheetSchema,
  leaflet: leafletSchema,
  reply: replySchema,
  quiz: quizSchema,
  'role-play': rolePlaySchema,
  session: sessionSchema,
  article: articleSchema,
  reference: referenceSchema,
  contradiction: contradictionSchema,
  source: sourceSchema,
  term: termSchema,
  figure: figureSchema,
} as const;

export type KindName = keyof typeof SCHEMAS;
export const KIND_NAMES = Object.keys(SCHEMAS) as KindName[];
