/** The rule of each kind of question. Apart from marking, because rules are no burden for a reader's phone. */
import type { QuestionFacts, QuestionKind } from '../../model/quiz.ts';
import { blankFaults } from './blank/rule.ts';
import { twiceIn, type Fault, type KindRule } from './fault.ts';
import { matchFaults } from './match/rule.ts';
import { multipleFaults } from './multiple/rule.ts';
import { orderFaults } from './order/rule.ts';
import { sayFaults } from './say/rule.ts';
import { singleFaults } from './single/rule.ts';
import { threeWayFaults } from './three-way/rule.ts';

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
