/** Every file of a quiz that needs nothing of its page: all but the SCORM packages. */
import { strToU8 } from 'fflate';
import { deckOf } from './anki/cards.ts';
import { apkg } from './anki/collection.ts';
import { ankiText } from './anki/text.ts';
import { FORMAT_IDS, FORMATS, fatesIn, takenIn, type Format, type FormatId } from './formats.ts';
import { gift } from './gift.ts';
import { moodleXml } from './moodle-xml.ts';
import { qti3 } from './qti/package.ts';
import type { PlainQuiz, Whereabouts } from './questions.ts';
import { quizJson } from './quiz-json.ts';
import { spreadsheet } from './spreadsheet.ts';

export type WrittenFormat = Exclude<FormatId, 'scorm12' | 'scorm2004'>;
type Writer = (quiz: PlainQuiz, where: Whereabouts) => Promise<string | Uint8Array> | string | Uint8Array;

const WRITERS: Record<WrittenFormat, Writer> = {
  moodle: moodleXml,
  gift,
  qti3,
  kahoot: spreadsheet,
  apkg: (quiz) => apkg(deckOf(quiz)),
  'anki-text': ankiText,
  json: quizJson,
};
export const WRITTEN = Object.keys(WRITERS) as WrittenFormat[];

/** The bytes of a file, or undefined where the format can take no question of the quiz. */
export async function written(format: WrittenFormat, quiz: PlainQuiz, where: Whereabouts): Promise<Uint8Array | undefined> {
  if (!takenIn(format, quiz.questions).length) return undefined;
  const file = await WRITERS[format](quiz, where);
  return typeof file === 'string' ? strToU8(file) : file;
}

/** Which formats could not take what, because a text is too long for them: a line each, for whoever builds. */
export function shortfalls(quiz: PlainQuiz): string[] {
  return FORMAT_IDS.flatMap((format) => {
    const { limits }: Format = FORMATS[format];
    const over = fatesIn(format, quiz.questions).flatMap(({ question, excess }) =>
      excess ? [`${question.id} (${excess.of} ${excess.is})`] : [],
    );
    if (!over.length || !limits) return [];
    const most = Object.entries(limits).map(([of, value]) => `${of} ${value}`);
    const none = takenIn(format, quiz.questions).length ? '' : ' No question is left, so there is no file.';
    return [`quizzes/${quiz.id} (${quiz.language}), ${format}: over its limit (${most.join(', ')}): ${over.join(', ')}.${none}`];
  });
}
