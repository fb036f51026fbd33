/** Flash cards: the question with what there is to choose in front, the answer and the reason behind. */
import { createHash } from 'node:crypto';
import { correctAnswer } from '../feedback.ts';
import { escapeXml } from '../../core/text.ts';
import { list, paragraphs } from '../markup.ts';
import type { Supported } from '../parts/format.ts';
import type { ExportedQuestion, QuestionSet } from '../parts/question-set.ts';

/** One card; front and back are HTML. */
export interface CardText {
  /** Stays when the words change, so that importing again mends the card and keeps what was learnt. */
  guid: string;
  front: string;
  back: string;
}

export interface Deck {
  /** Of the quiz: "limits-en". */
  name: string;
  title: string;
  /** HTML: what the deck is, where it is from, how its questions were changed. */
  description: string;
  /** ISO 8601, to the second: Anki takes a note again if it is newer than its own. */
  modified: string;
  cards: CardText[];
}

export function deckOf(quiz: QuestionSet, taken: Supported): Deck {
  const name = `${quiz.id}-${quiz.language}`;
  return {
    name,
    title: `${quiz.t('site.name')}::${quiz.title.replaceAll('::', ':')}`, // two colons would make a deck inside a deck
    description: paragraphs(quiz.summary, ...taken.notes, quiz.address),
    modified: quiz.modified,
    cards: taken.questions.map((question) => ({
      guid: sha1(`${name} ${question.id}`).slice(0, 10),
      front: paragraphs(question.ask) + choices(question, quiz),
      back: answer(question) + paragraphs(question.reason),
    })),
  };
}

/** As hexadecimal digits. */
export function sha1(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

function choices({ form, options, targets }: ExportedQuestion, { t }: QuestionSet): string {
  const texts = list(options.map(({ text }) => text));
  if (form === 'text') return '';
  if (form === 'open') return `<p><i>${escapeXml(t('quiz.own'))}</i></p>`;
  if (form === 'choices') return `<p><i>${escapeXml(t('quiz.multiple'))}</i></p>${texts}`;
  if (form === 'pairs') return texts + list(targets.map(({ text }) => text));
  return texts;
}

function answer(question: ExportedQuestion): string {
  const lines = correctAnswer(question);
  const [only] = lines;
  if (question.form === 'order') return list(lines, true);
  return only !== undefined && lines.length === 1 ? `<p><b>${escapeXml(only)}</b></p>` : list(lines);
}
