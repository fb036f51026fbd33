/** What is said after an answer where a format has only one place for it: the answer, the reason, what each option is about. */
import type { ExportedQuestion } from './parts/question-set.ts';

/** The right answer in words, line by line. */
export function correctAnswer({ form, options, inOrder, pairs, accepts, model }: ExportedQuestion): string[] {
  if (form === 'order') return inOrder.map(({ text }) => text);
  if (form === 'pairs') return pairs.map(({ option, target }) => `${option.text} – ${target.text}`);
  if (form === 'text') return accepts;
  if (form === 'open') return [model];
  return options.filter(({ right }) => right).map(({ text }) => text);
}

/** What is said of each option, where something is said: "option: feedback". */
export function optionFeedback({ options }: ExportedQuestion): string[] {
  return options.filter(({ feedback }) => feedback).map(({ text, feedback }) => `${text} – ${feedback}`);
}
