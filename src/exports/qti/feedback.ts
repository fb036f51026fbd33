/** What is said after an answer, as modal feedback: of each option that was chosen, and the reason. */
import { correctAnswer, optionFeedback } from '../feedback.ts';
import { list, paragraphs } from '../markup.ts';
import type { ExportedQuestion } from '../parts/question-set.ts';
import type { Dialect } from './dialect.ts';
import { INTERACTIONS, RESPONSE } from './interaction.ts';

export interface Feedback {
  /** Outcomes in which it is gathered. */
  declared: string[];
  processing: string[];
  shown: string[];
}

export function feedbackOn(question: ExportedQuestion, to: Dialect): Feedback {
  return to.gathersFeedback ? gathered(question, to) : apart(question, to);
}

/** The right answer, where no option says that it is right, and the reason; HTML. */
export function said(question: ExportedQuestion): string {
  const listed = byOption(question) ? '' : list([...correctAnswer(question), ...optionFeedback(question)]);
  return listed + paragraphs(question.reason);
}

/** Whether options are chosen, so that what is said of them can be shown one by one. */
function byOption({ form }: ExportedQuestion): boolean {
  return INTERACTIONS[form] === 'choiceInteraction';
}

/** The options chosen are an outcome themselves. */
function apart(question: ExportedQuestion, to: Dialect): Feedback {
  const { element } = to;
  const outcome = (identifier: string, cardinality: string) =>
    element('outcomeDeclaration', { identifier, cardinality, baseType: 'identifier' });
  const set = (identifier: string, value: string) => element('setOutcomeValue', { identifier }, value);
  const reason = set('REASON', element('baseValue', { baseType: 'identifier' }, 'said'));
  const why = modal('REASON', 'said', said(question), to);
  if (!byOption(question)) return { declared: [outcome('REASON', 'single')], processing: [reason], shown: [why] };
  return {
    declared: [outcome('REASON', 'single'), outcome('CHOSEN', question.form === 'choices' ? 'multiple' : 'single')],
    processing: [set('CHOSEN', element('variable', { identifier: RESPONSE })), reason],
    shown: [...question.options.map(({ id, feedback }) => modal('CHOSEN', id, paragraphs(feedback), to)), why],
  };
}

// Canvas knows by this outcome what belongs to an answer, and reads in the names whom a feedback is for: one with "wrong" or
// "correct" in it would go to all who are.
const GATHERED = 'FEEDBACK';
const REASON = 'general_reason';
const nameOf = (index: number) => `feedback_${index + 1}_fb`;

/** All in one outcome, to which each option that was chosen adds what is said of it. */
function gathered(question: ExportedQuestion, to: Dialect): Feedback {
  const { element } = to;
  const given = element('variable', { identifier: RESPONSE });
  const id = (value: string) => element('baseValue', { baseType: 'identifier' }, value);
  const add = (name: string) =>
    element(
      'setOutcomeValue',
      { identifier: GATHERED },
      element('multiple', {}, element('variable', { identifier: GATHERED }), id(name)),
    );
  const isChosen = (option: string) =>
    question.form === 'choices' ? element('member', {}, id(option), given) : element('match', {}, given, id(option));
  const options = byOption(question) ? question.options : [];
  return {
    declared: [element('outcomeDeclaration', { identifier: GATHERED, cardinality: 'multiple', baseType: 'identifier' })],
    processing: [
      ...options.map((option, index) =>
        element('responseCondition', {}, element('responseIf', {}, isChosen(option.id), add(nameOf(index)))),
      ),
      add(REASON),
    ],
    shown: [
      ...options.map(({ feedback }, index) => modal(GATHERED, nameOf(index), paragraphs(feedback), to)),
      modal(GATHERED, REASON, said(question), to),
    ],
  };
}

function modal(outcomeIdentifier: string, identifier: string, content: string, { element, framed }: Dialect): string {
  return element('modalFeedback', { outcomeIdentifier, identifier, showHide: 'show' }, framed(content));
}
