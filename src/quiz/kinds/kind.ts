/** What every kind of question must be able to say about itself. One folder a kind: `kind.ts` and `Fields.astro`. */
import type { QuestionFacts, QuestionWords } from '../../model/quiz.ts';

/** An answer as it is given and kept: ids, never texts or positions. A blank's answer is what was typed. */
export type Answer = string | string[] | Record<string, string>;

/** A mistake in a question: where in it, what is wrong, what to do. */
export interface Fault {
  /** Path within the question's facts. */
  path: (string | number)[];
  wrong: string;
  fix: string;
}

/** What marking needs to know; travels to the browser and into exports. */
export interface Marking {
  kind: QuestionFacts['kind'];
  key: QuestionFacts['key'];
  /** Blank only: answers that count. */
  accepts?: string[];
}

export interface Kind {
  /** Mistakes in key and ids; none where all is well. */
  faults: (question: QuestionFacts) => Fault[];
  /** The answer given in a form, or undefined where it is not complete. Fields are named `<question>` or `<question>.<option>`. */
  answerIn: (form: FormData, question: string) => Answer | undefined;
  /** Whether it is right. */
  isRight: (marking: Marking, answer: Answer) => boolean;
}

/** Props that every `Fields.astro` takes. */
export interface FieldsProps {
  question: QuestionFacts;
  words: QuestionWords;
}

/** The one value of a field, or undefined where it is empty. */
export function valueOf(form: FormData, name: string): string | undefined {
  const value = form.get(name);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Values of all fields `<question>.<option>`, or undefined while one is empty. */
export function valuesOf(form: FormData, question: string): Record<string, string> | undefined {
  const fields = [...form.entries()].filter(([name]) => name.startsWith(`${question}.`));
  const values = fields.map(([name, value]) => [name.slice(question.length + 1), String(value)] as const);
  return values.length && values.every(([, value]) => value !== '') ? Object.fromEntries(values) : undefined;
}

/** A fault where a key names something that is not there. */
export function unknownIn(known: readonly string[], named: readonly string[], what: string): Fault[] {
  return named
    .filter((id) => !known.includes(id))
    .map((id) => ({
      path: ['key'],
      wrong: `The key names "${id}", but there is no such ${what}.`,
      fix: `Name one of: ${known.join(', ')}.`,
    }));
}
