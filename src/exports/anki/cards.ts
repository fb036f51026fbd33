/** Flash cards: the question with what there is to choose in front, the answer and the reason behind. */
import { createHash } from 'node:crypto';
import { answerOf } from '../feedback.ts';
import { takenIn } from '../formats.ts';
import { escaped, list, paragraphs } from '../markup.ts';
import { linesOf, notesOn } from '../notes.ts';
import type { PlainQuestion, PlainQuiz } from '../questions.ts';

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
  /** YYYY-MM-DD */
  changed: string;
  cards: CardText[];
}

export function deckOf(quiz: PlainQuiz): Deck {
  const name = `${quiz.id}-${quiz.language}`;
  return {
    name,
    title: `${quiz.say('site.name')}::${quiz.title.replaceAll('::', ':')}`, // two colons would make a deck inside a deck
    description: paragraphs(quiz.summary, ...linesOf(notesOn('apkg', quiz)), quiz.address),
    changed: quiz.changed,
    cards: takenIn('apkg', quiz.questions).map((question) => ({
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

function choices({ kind, options, targets }: PlainQuestion, { say }: PlainQuiz): string {
  const texts = list(options.map(({ text }) => text));
  if (kind === 'blank') return '';
  if (kind === 'say') return `<p><i>${escaped(say('quiz.own'))}</i></p>`;
  if (kind === 'multiple') return `<p><i>${escaped(say('quiz.multiple'))}</i></p>${texts}`;
  if (kind === 'match') return texts + list(targets.map(({ text }) => text));
  return texts;
}

function answer(question: PlainQuestion): string {
  const lines = answerOf(question);
  const [only] = lines;
  if (question.kind === 'order') return list(lines, true);
  return lines.length === 1 ? `<p><b>${escaped(only!)}</b></p>` : list(lines);
}
