/** The reader's answers as data, for all quizzes and languages at once. Answers are ids, under `<quiz>.<question>`. The names of
 * the properties are stored in readers' browsers and files, so they stay. */
import type { Answer } from '../../../question-types/mark.ts';

/** Raised when an older handbook could no longer read what is stored. */
export const FORMAT = 1;

/** A card of the review, as its scheduler writes it. */
export type Card = Record<string, string | number>;

/** What is remembered of one question. */
export interface AnswerRecord {
  /** The question's version when it was answered; a question of another version counts as new. */
  version: number;
  answer?: Answer;
  /** When it was last answered wrong outside the review, ISO time; the review picks it up from there. */
  missed?: string;
  card?: Card;
}

export interface SavedAnswers {
  format: number;
  /** Shuffles the options, so that a reload leaves them where they were. */
  seed: number;
  memos: Record<string, AnswerRecord>;
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
    const { format, seed, memos } = parsed;
    if (typeof format !== 'number' || !isObject(memos)) return 'corrupt';
    if (format > FORMAT) return 'newer';
    const valid = Object.entries(memos).filter((entry): entry is [string, AnswerRecord] => isRecord(entry[1]));
    return { format: FORMAT, seed: Number(seed) || 1, memos: Object.fromEntries(valid) };
  } catch {
    return 'corrupt';
  }
}

/** Returns the record of a question, an empty one where there is none or it is of another version. */
export function recordOf({ memos }: SavedAnswers, id: string, version: number): AnswerRecord {
  const record = Object.hasOwn(memos, id) ? memos[id] : undefined;
  return record?.version === version ? record : { version };
}

export function withRecord(answers: SavedAnswers, id: string, record: AnswerRecord): SavedAnswers {
  return { ...answers, memos: { ...answers.memos, [id]: record } };
}

/** Merges answers; of two records of one question the other's is taken. */
export function mergeAnswers(answers: SavedAnswers, other: SavedAnswers): SavedAnswers {
  return { ...answers, memos: { ...answers.memos, ...other.memos } };
}

function isRecord(value: unknown): value is AnswerRecord {
  if (!isObject(value) || !Number.isInteger(value['version'])) return false;
  const { answer, missed, card } = value;
  const isAnswer =
    answer === undefined ||
    typeof answer === 'string' ||
    (answer !== null && typeof answer === 'object' && Object.values(answer).every((part) => typeof part === 'string'));
  const isTime = missed === undefined || (typeof missed === 'string' && !Number.isNaN(Date.parse(missed)));
  return isAnswer && isTime && (card === undefined || isObject(card));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
