/** Moodle XML: the fuller of Moodle's two formats, https://docs.moodle.org/en/Moodle_XML_format. */
import { correctAnswer, optionFeedback } from './feedback.ts';
import { escapeXml } from '../core/text.ts';
import { xmlComment, list, paragraphs } from './markup.ts';
import { editionLine } from './notes.ts';
import type { ExportedQuestion, QuestionSet, TakenSet } from './parts/question-set.ts';
import type { Form } from '../question-types/question.ts';
import { fractionOf, withoutWildcards } from './moodle.ts';

export function moodleXml(sets: readonly TakenSet[]): string {
  const said = sets.flatMap(({ set, taken }) => [editionLine(set), ...taken.notes]);
  const file = sets.flatMap(questionsOf).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlComment(said)}<quiz>\n${file}\n</quiz>\n`;
}

/** In a category of its own. */
function questionsOf({ set: quiz, taken: { questions, notes } }: TakenSet): string[] {
  const path = `$course$/top/${quiz.title.replaceAll('/', '//')}`;
  const about = html('info', paragraphs(quiz.summary, quiz.address, editionLine(quiz), ...notes));
  const written = questions.map((question) => {
    const name = `${quiz.title} ${quiz.questions.indexOf(question) + 1}`;
    return `<question type="${TYPES[question.form]}">\n${common(quiz, name, question)}\n${own(question)}\n</question>`;
  });
  return [`<question type="category"><category>${plain(path)}</category>${about}</question>`, ...written];
}

const TYPES = {
  choice: 'multichoice',
  choices: 'multichoice',
  verdict: 'multichoice',
  order: 'matching', // Moodle's own question of order exists only from 4.4 on, and a file with an unknown type is refused whole
  pairs: 'matching',
  text: 'shortanswer',
  open: 'essay',
} as const satisfies Record<Form, string>;

const plain = (text: string) => `<text>${escapeXml(text)}</text>`;
const html = (name: string, content: string, more = '') =>
  `<${name} format="html"${more}><text>${escapeXml(content)}</text></${name}>`;

function common({ id, language }: QuestionSet, name: string, question: ExportedQuestion): string {
  const { form } = question;
  const shown = form === 'open' ? paragraphs(...correctAnswer(question)) : '';
  const listed = form === 'order' || form === 'pairs' ? list(optionFeedback(question)) : '';
  return [
    `<name>${plain(name)}</name>`,
    html('questiontext', paragraphs(question.ask)),
    html('generalfeedback', shown + paragraphs(question.reason) + listed),
    '<defaultgrade>1.0000000</defaultgrade>',
    '<penalty>0.3333333</penalty>',
    '<hidden>0</hidden>',
    `<idnumber>${id}.${question.id}.${language}</idnumber>`,
  ].join('\n');
}

function own(question: ExportedQuestion): string {
  const { form, options, inOrder, pairs, accepts } = question;
  if (form === 'order') return matching(inOrder.map(({ text }, index) => [text, String(index + 1)]));
  if (form === 'pairs') return matching(pairs.map(({ option, target }) => [option.text, target.text]));
  if (form === 'text')
    return ['<usecase>0</usecase>', ...accepts.map((text) => answer('100', withoutWildcards(text)))].join('\n');
  if (form === 'open') return essay(question);
  const several = form === 'choices';
  return [
    `<single>${!several}</single>`,
    `<shuffleanswers>${form !== 'verdict'}</shuffleanswers>`,
    '<answernumbering>none</answernumbering>',
    '<showstandardinstruction>0</showstandardinstruction>',
    ...options.map(({ text, right, feedback }) => {
      const share = several ? fractionOf(question, right) : right ? '100' : '0';
      return answer(share, paragraphs(text), feedback, 'html');
    }),
  ].join('\n');
}

function answer(share: string, text: string, feedback = '', format = 'moodle_auto_format'): string {
  const said = html('feedback', paragraphs(feedback));
  return `<answer fraction="${share}" format="${format}">${plain(text)}${said}</answer>`;
}

function matching(pairs: readonly [left: string, right: string][]): string {
  const questions = pairs.map(([left, right]) =>
    html('subquestion', paragraphs(left)).replace('</subquestion>', `<answer>${plain(right)}</answer></subquestion>`),
  );
  return ['<shuffleanswers>true</shuffleanswers>', ...questions].join('\n');
}

function essay(question: ExportedQuestion): string {
  return [
    '<responseformat>plain</responseformat>',
    '<responserequired>1</responserequired>',
    '<responsefieldlines>5</responsefieldlines>',
    '<attachments>0</attachments>',
    '<attachmentsrequired>0</attachmentsrequired>',
    html('graderinfo', paragraphs(...correctAnswer(question), question.reason)),
    html('responsetemplate', ''),
  ].join('\n');
}
