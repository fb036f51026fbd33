/** A set of questions as a Word document, to change, to print, and for programs that read questions from Word: numbers and letters are
 * typed, as those programs want them, not counted by Word. */
import { PageBreak, Paragraph } from 'docx';
import { correctAnswer } from '../feedback.ts';
import { editionLine } from '../notes.ts';
import type { Supported } from '../parts/format.ts';
import type { ExportedQuestion, QuestionSet } from '../parts/question-set.ts';
import { lineToWrite, paragraph, twips } from './blocks.ts';
import { TEXT, wordDocument } from './document.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const letter = (index: number) => LETTERS[index] ?? String(index + 1);
const BLANK = '____';

/** @param withKey answers and reasons on pages of their own at the end */
export function questionDocument(set: QuestionSet, { questions }: Supported, withKey: boolean): Promise<Uint8Array> {
  const { language, title, summary, address, modified, t } = set;
  const author = t('site.name');
  return wordDocument({
    ...{ language, author, address, modified },
    title: withKey ? `${title} – ${t('quiz.key')}` : title,
    imprint: `${author} · ${editionLine(set)}`,
    children: [
      new Paragraph({ text: title, heading: 'Heading1' }),
      plain(summary),
      ...questions.flatMap((question, index) => asked(question, index + 1, set)),
      ...(withKey ? keyTo(questions, set) : []),
    ],
  });
}

const plain = (text: string) => paragraph(text, { size: TEXT });

function asked(question: ExportedQuestion, number: number, { t }: QuestionSet): Paragraph[] {
  const { form, ask, options, targets } = question;
  const hint = { choices: t('quiz.multiple'), order: t('quiz.order'), pairs: t('quiz.match'), open: t('quiz.own') };
  const lines = form === 'order' || form === 'pairs' ? options.map(({ text }) => `${BLANK} ${text}`) : [];
  const lettered = form === 'pairs' ? targets : form === 'order' ? [] : options;
  return [
    new Paragraph({ spacing: { before: twips(10) } }),
    paragraph(`${number}. ${ask.replace('___', '________')}`, { size: TEXT, bold: true }),
    ...(form in hint ? [plain(hint[form as keyof typeof hint])] : []),
    ...lines.map(plain),
    ...lettered.map(({ text }, index) => plain(`${letter(index)}. ${text}`)),
    ...(form === 'open' ? [lineToWrite(), lineToWrite()] : []),
  ];
}

function keyTo(questions: readonly ExportedQuestion[], { t }: QuestionSet): Paragraph[] {
  return [
    new Paragraph({ children: [new PageBreak()] }),
    new Paragraph({ text: t('quiz.key'), heading: 'Heading2' }),
    ...questions.map((question, index) => plain(`${index + 1}. ${answerTo(question)}`)),
    new Paragraph({ text: t('export.reasons'), heading: 'Heading2' }),
    ...questions.map(({ reason, explainedAt }, index) => plain(`${index + 1}. ${reason} (${explainedAt.title})`)),
  ];
}

/** In the letters and numbers of the document, line by line where each has one to be given. */
function answerTo(question: ExportedQuestion): string {
  const { form, options, inOrder, targets, pairs } = question;
  const placeOf = (all: readonly { id: string }[], id: string) => all.findIndex((one) => one.id === id);
  if (form === 'text' || form === 'open') return correctAnswer(question).join(' / ');
  if (form === 'order') return options.map(({ id }) => placeOf(inOrder, id) + 1).join(', ');
  if (form === 'pairs') {
    const targetOf = (id: string) => pairs.find(({ option }) => option.id === id)?.target.id ?? '';
    return options.map(({ id }) => letter(placeOf(targets, targetOf(id)))).join(', ');
  }
  return options.flatMap(({ right }, index) => (right ? [letter(index)] : [])).join(', ');
}
