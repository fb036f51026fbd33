/** What a browser must know of every type of question: how its answer is read, marked and shown again. */
import type { AnswerKey } from './question.ts';
import type { QuestionTypeName } from './registry.ts';

/** An answer as it is given and kept: ids, never texts or positions. Only a blank's wrong answer is what was typed. */
export type Answer = string | string[] | Record<string, string>;

/** What marking needs to know; travels to the browser and into exports. */
export interface Marking {
  type: QuestionTypeName;
  key: AnswerKey | undefined;
  /** Where a text is asked for: answers that count. */
  accepts?: string[];
  /** Where a text is asked for: answers to other questions that could be taken for a misspelling of one of these. */
  others?: string[];
}

/** One type of question in the browser. Its fields are named `<name>` or `<name>.<option>`. */
export interface Mark {
  /** The answer given in a form, or undefined where it is not complete. */
  answerIn: (form: FormData, name: string) => Answer | undefined;
  /** Whether it is right. */
  isRight: (marking: Marking, answer: Answer) => boolean;
  /** What is kept of it, where that is not the answer itself: the same in every language. */
  kept?: (marking: Marking, answer: Answer) => Answer;
  /** Fields and values that show a kept answer again; none where it does not fit this type. */
  fieldsOf: (name: string, answer: Answer, marking: Marking) => [field: string, value: string][];
  /** How an answer that counts is spelt, where it was typed otherwise. */
  spelling?: (marking: Marking, typed: Answer) => string | undefined;
  /** Readers mark themselves: nothing tells them whether they are right. */
  selfMarked?: true;
  /** How learning systems name this way of answering (SCORM's `cmi.interactions.n.type`). */
  interaction: 'choice' | 'sequencing' | 'matching' | 'fill-in';
}

/** The one value of a field, or undefined where it is empty. */
export function valueOf(form: FormData, name: string): string | undefined {
  const value = form.get(name);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Values of all fields `<name>.<option>`, or undefined while one is empty. */
export function valuesOf(form: FormData, name: string): Record<string, string> | undefined {
  const fields = [...form.entries()].filter(([field]) => field.startsWith(`${name}.`));
  const values = fields.map(([field, value]) => [field.slice(name.length + 1), String(value)] as const);
  return values.length && values.every(([, value]) => value !== '') ? Object.fromEntries(values) : undefined;
}

/** The field of an answer that is one value. */
export function oneField(name: string, answer: Answer): [string, string][] {
  return typeof answer === 'string' ? [[name, answer]] : [];
}
