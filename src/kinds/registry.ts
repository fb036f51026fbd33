/** Every kind's record: the second of the three lists. A kind without one, or with a part missing, does not compile. */
import { article } from './article/index.ts';
import { checklist } from './checklist/index.ts';
import { contradiction } from './contradiction/index.ts';
import { figure } from './figure/index.ts';
import type { Kind } from './kind.ts';
import { leaflet } from './leaflet/index.ts';
import { map } from './map/index.ts';
import { quiz } from './quiz/index.ts';
import { reference } from './reference/index.ts';
import { reply } from './reply/index.ts';
import { rolePlay } from './role-play/index.ts';
import type { KindName } from './schemas.ts';
import { session } from './session/index.ts';
import { situation } from './situation/index.ts';
import { source } from './source/index.ts';
import { technique } from './technique/index.ts';
import { term } from './term/index.ts';
import { worksheet } from './worksheet/index.ts';

export const REGISTRY: { readonly [K in KindName]: Kind<K> } = {
  situation,
  technique,
  checklist,
  map,
  worksheet,
  leaflet,
  reply,
  quiz,
  'role-play': rolePlay,
  session,
  article,
  reference,
  contradiction,
  source,
  term,
  figure,
};
