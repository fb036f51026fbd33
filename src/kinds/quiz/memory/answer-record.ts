/** The reader's answers as data: one book for all quizzes and languages. Answers are ids, under `<quiz>.<question>`. */
import type { Answer } from '../../../question-types/mark.ts';

/** Raised when an older handbook could no longer read the book. */
export const FORMAT = 1;

/** A card of the review, as its scheduler writes it. */
export type Card = Record<string, string | number>;

/** What is remembered of one question. */
export interface Memo {
  /** The question's version when it was answered; a question of another version is as good as new. */
  version: number;
  answer?: Answer;
  /** When it was last answered wrong outside the review, ISO time; the review then takes it up. */
  missed?: string;
  card?: Card;
}

export interface Book {
  format: number;
  /** Shuffles the options, so that a reload leaves them where they were. */
  seed: number;
  memos: Record<string, Memo>;
}

/** Why a book cannot be used. */
export type Unreadable = 'corrupt' | 'newer';

export function emptyBook(seed: number): Book {
  return { format: FORMAT, seed, memos: {} };
}

/** A book from its text. Memos that make no sense are left out; a text that makes none is corrupt. */
export function readBook(text: string): Book | Unreadable {
  try {
    const { format, seed, memos } = JSON.parse(text) as Partial<Book>;
    if (typeof format !== 'number' || !isRecord(memos)) return 'corrupt';
    if (format > FORMAT) return 'newer';
    const sound = Object.entries(memos).filter(([, memo]) => isMemo(memo));
    return { format: FORMAT, seed: Number(seed) || 1, memos: Object.fromEntries(sound) };
  } catch {
    return 'corrupt';
  }
}

/** The memo of a question; an empty one where there is none or where it is of another version. */
export function memoOf(book: Book, id: string, version: number): Memo {
  const memo = Object.hasOwn(book.memos, id) ? book.memos[id] : undefined;
  return memo?.version === version ? memo : { version };
}

/** The book with one memo changed. */
export function withMemo(book: Book, id: string, memo: Memo): Book {
  return { ...book, memos: { ...book.memos, [id]: memo } };
}

/** The book with the memos of another laid over its own. */
export function withBook(book: Book, other: Book): Book {
  return { ...book, memos: { ...book.memos, ...other.memos } };
}

function isMemo(memo: unknown): memo is Memo {
  if (!isRecord(memo) || !Number.isInteger(memo['version'])) return false;
  const { answer, missed, card } = memo;
  const texts = (values: unknown[]) => values.every((value) => typeof value === 'string');
  const soundAnswer =
    answer === undefined ||
    typeof answer === 'string' ||
    (answer !== null && typeof answer === 'object' && texts(Object.values(answer)));
  const soundMissed = missed === undefined || (typeof missed === 'string' && !Number.isNaN(Date.parse(missed)));
  return soundAnswer && soundMissed && (card === undefined || isRecord(card));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
