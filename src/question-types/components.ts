/** How each kind of question is drawn: its fields, and its line in the answer key on paper. */
import type { QuestionKind } from '../kinds/quiz/schema.ts';
import BlankFields from './blank/BlankFields.astro';
import BlankKey from './blank/BlankKey.astro';
import MatchFields from './match/MatchFields.astro';
import MatchKey from './match/MatchKey.astro';
import MultipleFields from './multiple/MultipleFields.astro';
import MultipleKey from './multiple/MultipleKey.astro';
import OrderFields from './order/OrderFields.astro';
import OrderKey from './order/OrderKey.astro';
import SayFields from './say/SayFields.astro';
import SayKey from './say/SayKey.astro';
import SingleFields from './single/SingleFields.astro';
import SingleKey from './single/SingleKey.astro';
import ThreeWayFields from './three-way/ThreeWayFields.astro';
import ThreeWayKey from './three-way/ThreeWayKey.astro';

export const FIELDS: Record<QuestionKind, typeof SingleFields> = {
  single: SingleFields,
  multiple: MultipleFields,
  'three-way': ThreeWayFields,
  order: OrderFields,
  match: MatchFields,
  blank: BlankFields,
  say: SayFields,
};

export const KEYS: Record<QuestionKind, typeof SingleKey> = {
  single: SingleKey,
  multiple: MultipleKey,
  'three-way': ThreeWayKey,
  order: OrderKey,
  match: MatchKey,
  blank: BlankKey,
  say: SayKey,
};
