/** The fields of each type of question, on screen and on paper. */
import BlankFields from './blank/BlankFields.astro';
import MatchFields from './match/MatchFields.astro';
import MultipleFields from './multiple/MultipleFields.astro';
import OrderFields from './order/OrderFields.astro';
import type { QuestionTypeName } from './registry.ts';
import SayFields from './say/SayFields.astro';
import SingleFields from './single/SingleFields.astro';
import ThreeWayFields from './three-way/ThreeWayFields.astro';

export const FIELDS: Record<QuestionTypeName, typeof SingleFields> = {
  single: SingleFields,
  multiple: MultipleFields,
  'three-way': ThreeWayFields,
  order: OrderFields,
  match: MatchFields,
  blank: BlankFields,
  say: SayFields,
};
