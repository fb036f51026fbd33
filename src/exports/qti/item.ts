/** One question as a QTI item: https://www.imsglobal.org/spec/qti/v3p0/impl, and 2.1 before it. Marked all or nothing, as on the
 * site; what is said of the options chosen, and the reason, come as modal feedback. */
import type { ExportedQuestion, QuestionSet } from '../parts/question-set.ts';
import type { Dialect } from './dialect.ts';
import { feedbackOn, said } from './feedback.ts';
import { interactionOf, RESPONSE } from './interaction.ts';

/** @param name of the item, unique in its package */
export function item(quiz: QuestionSet, question: ExportedQuestion, name: string, to: Dialect): string {
  const { element } = to;
  const title = `${quiz.title} ${quiz.questions.indexOf(question) + 1}`;
  const { declared, body } = interactionOf(question, quiz, to, said(question));
  const feedback = feedbackOn(question, to);
  const byPerson = question.form === 'open' && to.hasScorers ? { externalScored: 'human' } : {};
  return to.file(
    'assessmentItem',
    { identifier: name, title, adaptive: false, timeDependent: false, 'xml:lang': quiz.language },
    declared,
    element(
      'outcomeDeclaration',
      { identifier: 'SCORE', cardinality: 'single', baseType: 'float', normalMaximum: 1, ...byPerson },
      element('defaultValue', {}, element('value', {}, '0')),
    ),
    ...feedback.declared,
    element('itemBody', {}, body),
    element('responseProcessing', {}, marking(question, to), ...feedback.processing),
    ...feedback.shown,
  );
}

/** Nothing, where a person has to mark. */
function marking({ form }: ExportedQuestion, { element }: Dialect): string {
  const score = (value: string) => element('setOutcomeValue', { identifier: 'SCORE' }, value);
  if (form === 'open') return '';
  if (form === 'text') return score(element('mapResponse', { identifier: RESPONSE }));
  const isRight = element(
    'match',
    {},
    element('variable', { identifier: RESPONSE }),
    element('correct', { identifier: RESPONSE }),
  );
  const full = score(element('baseValue', { baseType: 'float' }, '1'));
  return element('responseCondition', {}, element('responseIf', {}, isRight, full));
}
