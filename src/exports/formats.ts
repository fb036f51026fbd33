/** What is exported, and how each kind of question fares in each format: the one home from which the page "Use elsewhere",
 * the note inside the files and the tests draw. */
import type { QuestionKind } from '../kinds/quiz/schema.ts';
import type { Word } from '../core/interface-words.ts';
import type { PlainQuestion } from './questions.ts';

/** held: answered and marked as on the site; mapped: in another way, which is said; left: not in the file. */
export type Taking = 'held' | { mapped: Word } | 'left';

/** The most that a format takes, in characters, and how many options. */
export interface Limits {
  ask: number;
  option: number;
  options: number;
}

export interface Format {
  /** Ending of the file's name: "limits-en.gift.txt". */
  ending: string;
  group: 'learning' | 'bank' | 'game' | 'program';
  kinds: Record<QuestionKind, Taking>;
  limits?: Limits;
}

const ALL_HELD: Format['kinds'] = {
  single: 'held',
  multiple: 'held',
  'three-way': 'held',
  order: 'held',
  match: 'held',
  blank: 'held',
  say: 'held',
};

/** Moodle's question bank, whichever file brings the questions there. */
const MOODLE: Format['kinds'] = {
  single: 'held',
  multiple: { mapped: 'export.how.parts' },
  'three-way': { mapped: 'export.how.three' },
  order: { mapped: 'export.how.numbers' },
  match: { mapped: 'export.how.pairs' },
  blank: { mapped: 'export.how.exact' },
  say: { mapped: 'export.how.person' },
};

const CARD = { mapped: 'export.how.card' } as const;
const CARDS: Format['kinds'] = {
  single: CARD,
  multiple: CARD,
  'three-way': CARD,
  order: CARD,
  match: CARD,
  blank: CARD,
  say: CARD,
};

/** In the order in which the page offers them. */
export const FORMATS = {
  scorm12: { ending: 'scorm12.zip', group: 'learning', kinds: ALL_HELD },
  scorm2004: { ending: 'scorm2004.zip', group: 'learning', kinds: ALL_HELD },
  moodle: { ending: 'moodle.xml', group: 'bank', kinds: MOODLE },
  gift: { ending: 'gift.txt', group: 'bank', kinds: MOODLE },
  qti3: {
    ending: 'qti3.zip',
    group: 'bank',
    kinds: { ...ALL_HELD, blank: { mapped: 'export.how.exact' }, say: { mapped: 'export.how.person' } },
  },
  kahoot: {
    ending: 'kahoot.xlsx',
    group: 'game',
    kinds: { single: 'held', multiple: 'held', 'three-way': 'held', order: 'left', match: 'left', blank: 'left', say: 'left' },
    limits: { ask: 120, option: 75, options: 4 }, // as Kahoot's own template says
  },
  apkg: { ending: 'apkg', group: 'game', kinds: CARDS },
  'anki-text': { ending: 'anki.txt', group: 'game', kinds: CARDS },
  json: { ending: 'quiz.json', group: 'program', kinds: ALL_HELD },
} as const satisfies Record<string, Format>;

export const GROUPS = ['learning', 'bank', 'game', 'program'] as const satisfies readonly Format['group'][];
export type FormatId = keyof typeof FORMATS;
export const FORMAT_IDS = Object.keys(FORMATS) as FormatId[];

/** The file of a quiz or role-play in a format, which lies beside its page. */
export function fileName(id: string, language: string, format: FormatId): string {
  return format === 'json' ? 'quiz.json' : `${id}-${language}.${FORMATS[format].ending}`;
}

/** A limit that a text breaks: which one, what it is, and the most there may be. */
export interface Excess {
  of: keyof Limits;
  is: number;
  most: number;
}

/** How a question fares in a format. */
export interface Fate {
  question: PlainQuestion;
  taking: Taking;
  /** Where the format has such questions, but this one is too much for it. */
  excess?: Excess;
}

/** How all questions of a quiz fare. */
export function fatesIn(format: FormatId, questions: readonly PlainQuestion[]): Fate[] {
  return questions.map((question) => {
    const { kinds, limits }: Format = FORMATS[format];
    const taking = kinds[question.kind];
    const excess = limits && taking !== 'left' ? excessOf(question, limits) : undefined;
    return excess ? { question, taking: 'left', excess } : { question, taking };
  });
}

/** The questions that are in the file. */
export function takenIn(format: FormatId, questions: readonly PlainQuestion[]): PlainQuestion[] {
  return fatesIn(format, questions).flatMap(({ question, taking }) => (taking === 'left' ? [] : [question]));
}

function excessOf({ ask, options }: PlainQuestion, limits: Limits): Excess | undefined {
  const found = { ask: ask.length, option: Math.max(0, ...options.map(({ text }) => text.length)), options: options.length };
  const of = (Object.keys(found) as (keyof Limits)[]).find((limit) => found[limit] > limits[limit]);
  return of && { of, is: found[of], most: limits[of] };
}
