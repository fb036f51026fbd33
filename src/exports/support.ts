/** How the questions of a set are supported by a format. */
import { inShort } from '../question-types/game.ts';
import { LIMITS, type Format, type Limits, type Support } from './parts/format.ts';
import type { ExportedQuestion } from './parts/question-set.ts';

/** A limit that a text breaks: which one, what it is, and the most there may be. */
export interface LimitViolation {
  of: keyof Limits;
  is: number;
  most: number;
}

/** How a question is supported in a format. */
export interface QuestionSupport {
  /** As the file has it: in its short wording where the whole is too long. */
  question: ExportedQuestion;
  support: Support;
  isShortened?: true;
  /** Where the format has such questions, but this one is too much for it. */
  violation?: LimitViolation;
}

/** How all questions of a quiz are supported. */
export function supportIn(
  { forms, limits }: Pick<Format, 'forms' | 'limits'>,
  questions: readonly ExportedQuestion[],
): QuestionSupport[] {
  return questions.map((question) => {
    const support = forms[question.form];
    if (!limits || support === 'none' || !violationOf(question, limits)) return { question, support };
    const short = inShort(question);
    const violation = violationOf(short, limits);
    return violation ? { question, support: 'none', violation } : { question: short, support, isShortened: true };
  });
}

/** The questions that fit into the file. */
export function supportedIn(
  format: Pick<Format, 'forms' | 'limits'>,
  questions: readonly ExportedQuestion[],
): ExportedQuestion[] {
  return supportIn(format, questions).flatMap(({ question, support }) => (support === 'none' ? [] : [question]));
}

/** Whether there is a file: whether enough questions fit. */
export function isOffered(format: Pick<Format, 'forms' | 'limits' | 'fewest'>, questions: readonly ExportedQuestion[]): boolean {
  return supportedIn(format, questions).length >= (format.fewest ?? 1);
}

function violationOf({ ask, options }: ExportedQuestion, limits: Limits): LimitViolation | undefined {
  const found = { ask: ask.length, option: Math.max(0, ...options.map(({ text }) => text.length)), options: options.length };
  const of = LIMITS.find((limit) => found[limit] > limits[limit]);
  return of && { of, is: found[of], most: limits[of] };
}
