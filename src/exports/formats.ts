/** Every format for question sets: what it holds of each form of question, and who writes it. A new format: a file, and a row here.
 * The page "Use elsewhere", the notes inside the files and the tests draw from this table. */
import { deckOf } from './anki/cards.ts';
import { apkg } from './anki/collection.ts';
import { ankiText } from './anki/text.ts';
import { fileName } from '../core/file-names.ts';
import type { Language } from '../core/languages.ts';
import { GAME } from '../question-types/game.ts';
import { gift } from './gift.ts';
import { moodleXml } from './moodle-xml.ts';
import { FULL_SUPPORT, type Format } from './parts/format.ts';
import { qti3 } from './qti/package.ts';
import { quizJson } from './quiz-json.ts';
import { scormPackage } from './scorm/package.ts';
import { spreadsheet } from './spreadsheet.ts';

/** Moodle's question bank, whichever file brings the questions there. */
const MOODLE: Format['forms'] = {
  choice: 'full',
  choices: { mapped: 'export.how.parts' },
  verdict: { mapped: 'export.how.three' },
  order: { mapped: 'export.how.numbers' },
  pairs: { mapped: 'export.how.pairs' },
  text: { mapped: 'export.how.exact' },
  open: { mapped: 'export.how.person' },
};

const CARD = { mapped: 'export.how.card' } as const;
const CARDS: Format['forms'] = {
  choice: CARD,
  choices: CARD,
  verdict: CARD,
  order: CARD,
  pairs: CARD,
  text: CARD,
  open: CARD,
};

/** In the order in which the page offers them. */
export const FORMATS = {
  scorm12: {
    ending: '-scorm12.zip',
    group: 'learning',
    forms: FULL_SUPPORT,
    write: (set, _, context) => scormPackage('1.2', set.course, context),
  },
  scorm2004: {
    ending: '-scorm2004.zip',
    group: 'learning',
    forms: FULL_SUPPORT,
    write: (set, _, context) => scormPackage('2004', set.course, context),
  },
  moodle: { ending: '-moodle.xml', group: 'bank', forms: MOODLE, write: moodleXml },
  gift: { ending: '.gift.txt', group: 'bank', forms: MOODLE, write: gift },
  qti3: {
    ending: '-qti3.zip',
    group: 'bank',
    forms: { ...FULL_SUPPORT, text: { mapped: 'export.how.exact' }, open: { mapped: 'export.how.person' } },
    write: qti3,
  },
  kahoot: {
    ending: '.kahoot.xlsx',
    group: 'game',
    ...GAME,
    write: spreadsheet,
  },
  apkg: { ending: '.apkg', group: 'game', forms: CARDS, write: (set, taken) => apkg(deckOf(set, taken)) },
  'anki-text': { ending: '.anki.txt', group: 'game', forms: CARDS, write: ankiText },
  json: { ending: '.quiz.json', group: 'program', forms: FULL_SUPPORT, write: (set, _, context) => quizJson(set, context) },
} as const satisfies Record<string, Format>;

export const GROUPS = ['learning', 'bank', 'game', 'program'] as const satisfies readonly Format['group'][];
export type FormatId = keyof typeof FORMATS;
export const FORMAT_IDS = Object.keys(FORMATS) as FormatId[];

/** Name of the file of an entry in a format, which lies beside its page. */
export function exportName(siteName: string, entry: { id: string; language: Language }, format: FormatId): string {
  return fileName(siteName, { ...entry, ending: FORMATS[format].ending });
}
