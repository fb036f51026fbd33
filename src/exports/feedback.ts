/** What is said after an answer where a format has only one place for it: the answer, the reason, what each option is about. */
import type { PlainQuestion } from './questions.ts';

/** The right answer in words, line by line. */
export function answerOf({ kind, options, inOrder, pairs, accepts, model }: PlainQuestion): string[] {
  if (kind === 'order') return inOrder.map(({ text }) => text);
  if (kind === 'match') return pairs.map(({ option, target }) => `${option.text} – ${target}`);
  if (kind === 'blank') return accepts;
  if (kind === 'say') return [model];
  return options.filter(({ right }) => right).map(({ text }) => text);
}

/** What is said of each option, where something is said: "option: feedback". */
export function remarksOn({ options }: PlainQuestion): string[] {
  return options.filter(({ feedback }) => feedback).map(({ text, feedback }) => `${text} – ${feedback}`);
}
