/** Marking of all kinds by name. A new kind: a folder, a line here, in rules.ts and in drawing.ts, and its name in model/quiz.ts. */
import type { QuestionKind } from '../kinds/quiz/schema.ts';
import type { Kind } from './answer.ts';
import { blank } from './blank/mark.ts';
import { match } from './match/mark.ts';
import { multiple } from './multiple/mark.ts';
import { order } from './order/mark.ts';
import { say } from './say/mark.ts';
import { single } from './single/mark.ts';
import { threeWay } from './three-way/mark.ts';

export const KINDS: Record<QuestionKind, Kind> = { single, multiple, 'three-way': threeWay, order, match, blank, say };
