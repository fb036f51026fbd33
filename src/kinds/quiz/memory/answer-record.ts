/** The reader's answers as data, for all quizzes and languages at once. Answers are ids, under `<quiz>.<question>`. The names of
 * the properties are stored in readers' browsers and files, so they stay. */
import type { Answer } from '../../../question-types/mark.ts';

/** Raised when an older handbook could no longer read what is stored. */
export const FORMAT = 1;

/** When a question was last answered in practice (`last_review`) and when it comes back (`due`), ISO times. Cards written before
 * 2026-11-29 hold more. */
export type Card = Record<string, string | number>;

/** The questions of a day, and what was chosen for it and for the days to come. */
export interface Practice {
  /** The reader's day, YYYY-MM-DD. */
  on: string;
  /** `<quiz>.<question>` each. */
  ids: string[];
  /** Who is upset, and how one meets, as the questions' facts say it; empty where all are welcome. */
  who?: string;
  how?: string;
}

/** What is remembered of one question. */
export interface AnswerRecord {
  /** The question's version when it was answered; a question of another version counts as new. */
  version: number;
  answer?: Answer;
  /** When the answer was last changed, ISO time. */
  changed?: string;
  /** Fields filled in while the answer is not complete or not yet checked, and their values. */
  draft?: [field: string, value: string][];
  /** When it was last answered wrong outside practice, ISO time; practice picks it up from there. */
  missed?: string;
  card?: Card;
}

export interface SavedAnswers {
  format: number;
  /** Shuffles the options, so that a reload leaves them where they were. */
  seed: number;
  memos: Record<string, AnswerRecord>;
  practice?: Practice;
}

/** Why a text cannot be read as saved answers. */
export type Unreadable = 'corrupt' | 'newer';

export function noAnswers(seed: number): SavedAnswers {
  return { format: FORMAT, seed, memos: {} };
}

/** Parses saved answers. Records that make no sense are left out; a text that makes none is corrupt. */
export function parseAnswers(text: string): SavedAnswers | Unreadable {
  try {
    const parsed: unknown = JSON.parse(text);
    if (!isObject(parsed)) return 'corrupt';
    const { format, seed, memos, practice } = parsed;
    if (typeof format !== 'number' || !isObject(memos)) return 'corrupt';
    if (format > FORMAT) return 'newer';
    const valid = Object.entries(memos).filter((entry): entry is [string, AnswerRecord] => isRecord(entry[1]));
    const answers = { format: FORMAT, seed: Number(seed) || 1, memos: Object.fromEntries(valid) };
    return isPractice(practice) ? { ...answers, practice } : answers;
  } catch {
    return 'corrupt';
  }
}

/** Returns the record of a question, an empty one where there is none or it is of another version. */
export function recordOf({ memos }: SavedAnswers, id: string, version: number): AnswerRecord {
  const record = Object.hasOwn(memos, id) ? memos[id] : undefined;
  return record?.version === version ? record : { version };
}

/** Returns the answers without those to questions that have changed since. @param questions as they are now */
export function withoutOutdated(answers: SavedAnswers, questions: readonly { id: string; version: number }[]): SavedAnswers {
  const outdated = questions.filter(({ id, version }) => (answers.memos[id]?.version ?? version) < version);
  const ids = outdated.map(({ id }) => id);
  const memos = Object.entries(answers.memos).filter(([id]) => !ids.includes(id));
  return ids.length ? { ...answers, memos: Object.fromEntries(memos) } : answers;
}

export function withRecord(answers: SavedAnswers, id: string, record: AnswerRecord): SavedAnswers {
  return { ...answers, memos: { ...answers.memos, [id]: record } };
}

/** Merges answers; where both have a question, what is newer of it counts. */
export function mergeAnswers(answers: SavedAnswers, other: SavedAnswers): SavedAnswers {
  const merged = Object.entries(other.memos).map(([id, record]) => {
    const own = Object.hasOwn(answers.memos, id) ? answers.memos[id] : undefined;
    return [id, own ? mergeRecords(own, record) : record] as const;
  });
  const practice = (other.practice?.on ?? '') > (answers.practice?.on ?? '') ? other.practice : answers.practice;
  return { ...answers, memos: { ...answers.memos, ...Object.fromEntries(merged) }, ...(practice && { practice }) };
}

/** Takes answer and card each from the record that has the newer one, the other's where that is as old. */
function mergeRecords(own: AnswerRecord, other: AnswerRecord): AnswerRecord {
  if (own.version !== other.version) return own.version > other.version ? own : other;
  const { missed, ...newer } = answeredOn(own) > answeredOn(other) ? { ...other, ...own } : { ...own, ...other };
  const card = reviewedOn(own.card) > reviewedOn(other.card) ? own.card : (other.card ?? own.card);
  const isEntered = timeOf(missed) <= reviewedOn(card); // the card knows of this miss
  return { ...newer, ...(card && { card }), ...(missed && !isEntered && { missed }) };
}

const timeOf = (time: unknown) => (typeof time === 'string' && Date.parse(time)) || 0;
const answeredOn = ({ changed, missed }: AnswerRecord) => Math.max(timeOf(changed), timeOf(missed));
const reviewedOn = (card?: Card) => timeOf(card?.['last_review']);

function isRecord(value: unknown): value is AnswerRecord {
  if (!isObject(value) || !Number.isInteger(value['version'])) return false;
  const { answer, changed, draft, missed, card } = value;
  const isAnswer = typeof answer === 'string' || areTexts(answer);
  const isDraft = Array.isArray(draft) && draft.every((field) => areTexts(field) && Object.keys(field).length === 2);
  return (
    (answer === undefined || isAnswer) &&
    (draft === undefined || isDraft) &&
    [changed, missed].every((time) => time === undefined || timeOf(time) > 0) &&
    (card === undefined || isObject(card))
  );
}

function isPractice(value: unknown): value is Practice {
  if (!isObject(value)) return false;
  const { on, ids, who = '', how = '' } = value;
  return Array.isArray(ids) && areTexts(ids) && areTexts([on, who, how]);
}

/** Whether it is a list or an object of texts. */
function areTexts(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.values(value).every((part) => typeof part === 'string');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
