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
import { questionDocument } from './docx/questions.ts';
import { qti, qtiPackage } from './qti/package.ts';
import { quizJson } from './quiz-json.ts';
import { scormCourse, scormPackage } from './scorm/package.ts';
import { spreadsheet } from './spreadsheet.ts';
import { csv, xlsx } from './table.ts';

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

const ON_PAPER = { mapped: 'export.how.paper' } as const;
const PRINTED: Format['forms'] = {
  choice: ON_PAPER,
  choices: ON_PAPER,
  verdict: ON_PAPER,
  order: ON_PAPER,
  pairs: ON_PAPER,
  text: ON_PAPER,
  open: ON_PAPER,
};

const QTI: Format['forms'] = { ...FULL_SUPPORT, text: { mapped: 'export.how.exact' }, open: { mapped: 'export.how.person' } };
const PLAYER = { program: '@citolab/qti-components', version: '7.27.4' };
const SCORM_PLAYER = { program: 'scorm-again', version: '3.4.3' };
const OFFICE = { program: 'LibreOffice', version: '7.4' };

/** In the order in which the page offers them. */
export const FORMATS = {
  scorm12: {
    ending: '-scorm12.zip',
    group: 'learning',
    forms: FULL_SUPPORT,
    systems: ['Moodle', 'Blackboard', 'OpenOlat', 'ILIAS'],
    tried: [SCORM_PLAYER],
    write: (set, _, context) => scormPackage('1.2', set.course, context),
    writeCourse: (course, _, context) => scormCourse('1.2', course, course.pages, context),
  },
  scorm2004: {
    ending: '-scorm2004.zip',
    group: 'learning',
    forms: FULL_SUPPORT,
    systems: [],
    tried: [SCORM_PLAYER],
    write: (set, _, context) => scormPackage('2004', set.course, context),
  },
  moodle: {
    ending: '-moodle.xml',
    group: 'bank',
    forms: MOODLE,
    systems: ['Moodle'],
    tried: [],
    write: (set, taken) => moodleXml([{ set, taken }]),
    writeCourse: (_, sets) => moodleXml(sets),
  },
  gift: {
    ending: '.gift.txt',
    group: 'bank',
    forms: MOODLE,
    systems: ['Moodle'],
    tried: [{ program: 'gift-pegjs', version: '1.0.2' }],
    write: (set, taken) => gift([{ set, taken }]),
    writeCourse: (_, sets) => gift(sets),
  },
  qti21: {
    ending: '-qti21.zip',
    group: 'bank',
    forms: QTI,
    systems: ['Canvas', 'Blackboard', 'OpenOlat', 'OPAL', 'Ans'],
    tried: [{ program: '@citolab/qti-convert', version: '0.3.52', byHand: true }, PLAYER],
    loses: 'export.qti21.loses',
    write: (set, taken) => qti('2.1', set, taken),
    writeCourse: (course, sets) => qtiPackage('2.1', course, sets),
  },
  qti3: {
    ending: '-qti3.zip',
    group: 'bank',
    forms: QTI,
    systems: [],
    tried: [PLAYER],
    write: (set, taken) => qti('3.0', set, taken),
  },
  kahoot: {
    ending: '.kahoot.xlsx',
    group: 'game',
    ...GAME,
    systems: ['Kahoot'],
    tried: [{ program: 'read-excel-file', version: '9.3.17' }],
    write: spreadsheet,
  },
  apkg: {
    ending: '.apkg',
    group: 'game',
    forms: CARDS,
    systems: ['Anki'],
    tried: [{ program: 'SQLite', version: '3' }],
    write: (set, taken) => apkg([deckOf(set, taken)]),
    writeCourse: (_, sets) => apkg(sets.map(({ set, taken }) => deckOf(set, taken))),
  },
  'anki-text': { ending: '.anki.txt', group: 'game', forms: CARDS, systems: ['Anki'], tried: [], write: ankiText },
  docx: {
    ending: '.docx',
    group: 'document',
    forms: PRINTED,
    systems: ['Word', 'LibreOffice', 'Google Docs'],
    tried: [OFFICE],
    write: (set, taken) => questionDocument(set, taken, false),
  },
  'docx-key': {
    ending: '-key.docx',
    group: 'document',
    forms: PRINTED,
    systems: ['Word', 'LibreOffice', 'Google Docs'],
    tried: [OFFICE],
    write: (set, taken) => questionDocument(set, taken, true),
  },
  xlsx: {
    ending: '.xlsx',
    group: 'document',
    forms: PRINTED,
    systems: ['Excel', 'LibreOffice', 'Google Sheets'],
    tried: [{ program: 'read-excel-file', version: '9.3.17' }],
    write: (set, taken) => xlsx(set, [{ set, taken }]),
    writeCourse: xlsx,
  },
  csv: {
    ending: '.csv',
    group: 'document',
    forms: PRINTED,
    systems: ['Excel', 'LibreOffice', 'Google Sheets'],
    tried: [OFFICE],
    write: (set, taken) => csv([{ set, taken }]),
    writeCourse: (_, sets) => csv(sets),
  },
  json: {
    ending: '.quiz.json',
    group: 'program',
    forms: FULL_SUPPORT,
    systems: [],
    tried: [{ program: 'ajv', version: '8.20.0' }],
    write: (set, _, context) => quizJson(set, context),
  },
} as const satisfies Record<string, Format>;

export const GROUPS = ['learning', 'bank', 'game', 'document', 'program'] as const satisfies readonly Format['group'][];
export type FormatId = keyof typeof FORMATS;
export const FORMAT_IDS = Object.keys(FORMATS) as FormatId[];

/** Name of the file of an entry in a format, which lies beside its page. */
export function exportName(siteName: string, entry: { id: string; language: Language }, format: FormatId): string {
  return fileName(siteName, { ...entry, ending: FORMATS[format].ending });
}
