/** How each kind of question is drawn. */
import type { QuestionKind } from '../../model/quiz.ts';
import Blank from './blank/Fields.astro';
import Match from './match/Fields.astro';
import Multiple from './multiple/Fields.astro';
import Order from './order/Fields.astro';
import Say from './say/Fields.astro';
import Single from './single/Fields.astro';
import ThreeWay from './three-way/Fields.astro';

export const FIELDS: Record<QuestionKind, typeof Single> = {
  single: Single,
  multiple: Multiple,
  'three-way': ThreeWay,
  order: Order,
  match: Match,
  blank: Blank,
  say: Say,
};
