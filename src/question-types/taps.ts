/** The types of question that are answered by tapping buttons where there is script. */
import { matchTaps } from './match/taps.ts';
import { orderTaps } from './order/taps.ts';
import type { Taps } from './parts/taps.ts';
import type { QuestionTypeName } from './registry.ts';

export const TAPS: Partial<Record<QuestionTypeName, Taps>> = { order: orderTaps, match: matchTaps };
