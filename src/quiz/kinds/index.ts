/** Marking of all kinds by name. A new kind: a folder, a line here, in rules.ts and in drawing.ts, and its name in model/quiz.ts. */
import type { QuestionKind } from '../../model/quiz.ts';
import type { Kind } from './answer.ts';
import { blank } from './blank/marking.ts';
import { match } from './match/marking.ts';
import { multiple } from './multiple/marking.ts';
import { order } from './order/marking.ts';
import { say } from './say/marking.ts';
import { single } from './single/marking.ts';
import { threeWay } from './three-way/marking.ts';

export const KINDS: Record<QuestionKind, Kind> = { single, multiple, 'three-way': threeWay, order, match, blank, say };
