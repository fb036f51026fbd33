/** Every type of question by its name in facts. A new type: a folder, and a line here, in marks.ts and in fields.ts. */
import { blank } from './blank/index.ts';
import { match } from './match/index.ts';
import { multiple } from './multiple/index.ts';
import { order } from './order/index.ts';
import type { QuestionType } from './question.ts';
import { say } from './say/index.ts';
import { single } from './single/index.ts';
import { threeWay } from './three-way/index.ts';

export const QUESTION_TYPES = {
  single,
  multiple,
  'three-way': threeWay,
  order,
  match,
  blank,
  say,
} as const satisfies Record<string, QuestionType>;

export type QuestionTypeName = keyof typeof QUESTION_TYPES;
export const QUESTION_TYPE_NAMES = Object.keys(QUESTION_TYPES) as QuestionTypeName[];
