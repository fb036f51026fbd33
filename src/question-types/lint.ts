/** Mistakes in a question that its shape does not show: those of its type, fields that its form never uses, and length. */
import { needlessShort } from './game.ts';
import { twiceIn } from './key-rules.ts';
import { tooLong } from './lengths.ts';
import type { Form, KeyFacts, QuestionMistake, QuestionTexts } from './question.ts';
import { QUESTION_TYPES, type QuestionTypeName } from './registry.ts';

/** The one form that shows a field. */
const SHOWN_BY = { targets: 'pairs', accepts: 'text', model: 'open' } as const satisfies Record<string, Form>;

export function lintQuestionFacts(type: QuestionTypeName, facts: KeyFacts): QuestionMistake[] {
  const { form, lintFacts } = QUESTION_TYPES[type];
  const stray =
    facts.targets.length && form !== SHOWN_BY.targets
      ? [{ path: ['targets'], wrong: 'Only a match has targets.', fix: 'Take them out, or make the question `match`.' }]
      : [];
  return [
    ...lintFacts(facts),
    ...twiceIn(facts.options, 'options', 'option'),
    ...twiceIn(facts.targets, 'targets', 'target'),
    ...stray,
  ];
}

export function lintQuestionWords(type: QuestionTypeName, facts: KeyFacts, words: QuestionTexts): QuestionMistake[] {
  const { form, lintWords } = QUESTION_TYPES[type];
  const unused = (['accepts', 'model'] as const).filter((field) => words[field]?.length && form !== SHOWN_BY[field]);
  return [
    ...lintWords(facts, words),
    ...tooLong(words),
    ...needlessShort(form, facts, words),
    ...unused.map((field) => ({
      path: [field],
      wrong: `a ${type} question shows no \`${field}\`.`,
      fix: 'Take it out, or change the kind.',
    })),
  ];
}
