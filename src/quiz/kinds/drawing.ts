/** How each kind of question is drawn: its fields, and its line in the answer key on paper. */
import type { QuestionKind } from '../../model/quiz.ts';
import BlankFields from './blank/Fields.astro';
import BlankKey from './blank/Key.astro';
import MatchFields from './match/Fields.astro';
import MatchKey from './match/Key.astro';
import MultipleFields from './multiple/Fields.astro';
import MultipleKey from './multiple/Key.astro';
import OrderFields from './order/Fields.astro';
import OrderKey from './order/Key.astro';
import SayFields from './say/Fields.astro';
import SayKey from './say/Key.astro';
import SingleFields from './single/Fields.astro';
import SingleKey from './single/Key.astro';
import ThreeWayFields from './three-way/Fields.astro';
import ThreeWayKey from './three-way/Key.astro';

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
