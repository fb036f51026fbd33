/** Anki's text format, https://docs.ankiweb.net/importing/text-files.html: one card a line, for those who take no .apkg. */
import { oneLine } from '../markup.ts';
import { editionLine } from '../notes.ts';
import type { Supported } from '../parts/format.ts';
import type { QuestionSet } from '../parts/question-set.ts';
import { deckOf } from './cards.ts';

/** Every field is HTML, in which a quotation mark is `&quot;`: so no field can begin with one and be read as quoted. */
export function ankiText(quiz: QuestionSet, taken: Supported): string {
  const { title, cards } = deckOf(quiz, taken);
  const head = ['separator:tab', 'html:true', 'guid column:1', 'notetype:Basic', `deck:${oneLine(title)}`];
  const notes = taken.notes.map(oneLine);
  const lines = cards.map(({ guid, front, back }) => [guid, front, back].map(oneLine).join('\t'));
  return [...[...head, ...notes, editionLine(quiz), quiz.address].map((line) => `#${line}`), ...lines, ''].join('\n');
}
