/** All kinds of question by name. A new kind: a folder, a line here, one in fields.ts, and its name in model/quiz.ts. */
import type { QuestionKind } from '../../model/quiz.ts';
import { blank } from './blank/kind.ts';
import type { Kind } from './kind.ts';
import { match } from './match/kind.ts';
import { multiple } from './multiple/kind.ts';
import { order } from './order/kind.ts';
import { say } from './say/kind.ts';
import { single } from './single/kind.ts';
import { threeWay } from './three-way/kind.ts';

export const KINDS: Record<QuestionKind, Kind> = { single, multiple, 'three-way': threeWay, order, match, blank, say };
