/** How each type of question is marked in the browser. Apart from the registry, whose rules are no burden for a reader's phone. */
import { blank } from './blank/mark.ts';
import type { Mark } from './mark.ts';
import { match } from './match/mark.ts';
import { multiple } from './multiple/mark.ts';
import { order } from './order/mark.ts';
import type { QuestionTypeName } from './registry.ts';
import { say } from './say/mark.ts';
import { single } from './single/mark.ts';
import { threeWay } from './three-way/mark.ts';

export const MARKS: Record<QuestionTypeName, Mark> = { single, multiple, 'three-way': threeWay, order, match, blank, say };
