/** The rule of each kind of question. Apart from marking, because rules are no burden for a reader's phone. */
import type { QuestionFacts, QuestionKind } from '../kinds/quiz/schema.ts';
import { blankFaults } from './blank/lint.ts';
import { twiceIn, type Fault, type KindRule } from './lint-key.ts';
import { matchFaults } from './match/lint.ts';
import { multipleFaults } from './multiple/lint.ts';
import { orderFaults } from './order/lint.ts';
import { sayFaults } from './say/lint.ts';
import { singleFaults } from './single/lint.ts';
import { threeWayFaults } from './three-way/lint.ts';

const RULES: Record<QuestionKind, KindRule> = {
  single: singleFaults,
  multiple: multipleFaults,
  'three-way': threeWayFaults,
  order: orderFaults,
  match: matchFaults,
  blank: blankFaults,
  say: sayFaults,
};

/** All mistakes in a question's facts, those of its kind and those of any. */
export function faultsIn(question: QuestionFacts): Fault[] {
  const { kind, options, targets } = question;
  const strange: Fault[] =
    targets.length && kind !== 'match'
      ? [{ path: ['targets'], wrong: 'Only a match has targets.', fix: 'Take them out, or make the question `match`.' }]
      : [];
  return [
    ...RULES[kind](question),
    ...twiceIn(options, 'options', 'option'),
    ...twiceIn(targets, 'targets', 'target'),
    ...strange,
  ];
}
