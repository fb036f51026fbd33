/** GIFT: Moodle's own text format, https://docs.moodle.org/en/GIFT_format. Questions and feedback are HTML, so that `<` stays a
 * sign; what Moodle reads as plain text (short answers, right halves of pairs) is not. */
import { correctAnswer, optionFeedback } from './feedback.ts';
import { escapeXml } from '../core/text.ts';
import { list, oneLine, paragraphs } from './markup.ts';
import { editionLine } from './notes.ts';
import type { ExportedQuestion, TakenSet } from './parts/question-set.ts';
import { fractionOf, withoutWildcards } from './moodle.ts';

export function gift(sets: readonly TakenSet[]): string {
  return `${sets.flatMap(questionsOf).join('\n\n')}\n`;
}

/** In a category of its own. */
function questionsOf({ set: quiz, taken }: TakenSet): string[] {
  const notes = taken.notes.map((line) => `// ${oneLine(line)}`);
  const head = [`// ${oneLine(quiz.title)} – ${quiz.address}`, `// ${editionLine(quiz)}`, ...notes];
  const questions = taken.questions.map((question) => {
    const name = signs(`${quiz.title} ${quiz.questions.indexOf(question) + 1}`);
    return `::${name}::[html]${html(question.ask)} {\n${body(question)}\n}`;
  });
  const category = `$CATEGORY: $course$/${oneLine(quiz.title.replaceAll('/', '//'))}`; // Moodle takes these words as they stand
  return [head.join('\n'), category, ...questions];
}

function body(question: ExportedQuestion): string {
  const { form, options, inOrder, pairs, accepts } = question;
  const after = (...parts: string[]) => `####${signs(parts.join(''))}`;
  const reason = paragraphs(question.reason);
  const chosen = (mark: string, text: string, feedback: string) => `${mark}${html(text)}#${html(feedback)}`;
  const lines = {
    choice: () => options.map(({ right, text, feedback }) => chosen(right ? '=' : '~', text, feedback)),
    verdict: () => options.map(({ right, text, feedback }) => chosen(right ? '=' : '~', text, feedback)),
    choices: () => options.map(({ right, text, feedback }) => chosen(`~%${fractionOf(question, right)}%`, text, feedback)),
    order: () => inOrder.map(({ text }, index) => `=${html(text)} -> ${index + 1}`),
    pairs: () => pairs.map(({ option, target }) => `=${html(option.text)} -> ${signs(target.text)}`),
    text: () => accepts.map((answer) => `=${signs(arrowless(withoutWildcards(answer)))}`),
    open: () => [],
  }[form]();
  const listed = form === 'order' || form === 'pairs' ? list(optionFeedback(question)) : '';
  const shown = form === 'open' ? paragraphs(...correctAnswer(question)) : '';
  return [...lines, after(shown, reason, listed)].join('\n');
}

/** The signs that GIFT reads as its own. */
function signs(text: string): string {
  return oneLine(text).replace(/[\\~=#{}:]/g, (sign) => `\\${sign}`);
}

/** An arrow in a short answer would make pairs of it, and cannot be escaped; with a star in between, Moodle takes it all the same. */
function arrowless(answer: string): string {
  return answer.replaceAll('->', '-*>');
}

/** HTML in GIFT. A percent sign in front would be read as a mark. */
function html(text: string): string {
  return signs(escapeXml(text).replace(/^%/, '&#37;'));
}
