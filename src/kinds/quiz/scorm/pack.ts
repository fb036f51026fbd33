/** Answers as a text short enough for any learning system: letters for ids, by their place in the page. A quiz of forty questions
 * takes some 500 characters of the 4,096 that SCORM 1.2 has; what was typed into gaps is cut before anything else is lost. */
import { emptyBook, type Book, type Memo } from '../memory/answer-record.ts';
import type { Answer } from '../../../question-types/mark.ts';

/** A question of the page, as far as packing must know it. */
export interface Packable {
  /** `<quiz>.<question>` */
  id: string;
  version: number;
  /** Ids that answers may name, in any order that stays the same. */
  ids: readonly string[];
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const SHORT = 20; // what is left of a typed word where room is short

/** @param most characters that the text may have */
export function pack(book: Book, questions: readonly Packable[], most: number): string {
  const [full, short] = [120, SHORT].map((typed) => {
    const answers = questions.map((question) => packed(memoIn(book, question)?.answer, question, typed));
    return asciiJson([fingerprint(questions), book.seed, ...answers]);
  });
  return full!.length <= most ? full! : short!;
}

/** @returns an empty book where the text is not of these questions: they have changed since, or it is somebody else's */
export function unpack(text: string, questions: readonly Packable[], seed: number): Book {
  try {
    const [print, keptSeed, ...answers] = JSON.parse(text) as [string, number, ...(string | 0)[]];
    if (print !== fingerprint(questions)) return emptyBook(seed);
    const memos = questions.flatMap((question, index): [string, Memo][] => {
      const answer = unpacked(answers[index] ?? 0, question);
      return answer === undefined ? [] : [[question.id, { version: question.version, answer }]];
    });
    return { ...emptyBook(keptSeed), memos: Object.fromEntries(memos) };
  } catch {
    return emptyBook(seed);
  }
}

function memoIn({ memos }: Book, { id, version }: Packable): Memo | undefined {
  return memos[id]?.version === version ? memos[id] : undefined;
}

/** The first sign tells the sort of answer: one id, a list, pairs, a gap filled well, a word typed. */
function packed(answer: Answer | undefined, { ids }: Packable, typed: number): string | 0 {
  const letter = (id: string) => LETTERS[ids.indexOf(id)] ?? '?';
  if (answer === undefined) return 0;
  if (typeof answer === 'string') return ids.includes(answer) ? `.${letter(answer)}` : `=${answer.slice(0, typed)}`;
  if (Array.isArray(answer)) return `,${answer.map(letter).join('')}`;
  if ('accepted' in answer) return '!';
  return `:${Object.entries(answer).flat().map(letter).join('')}`;
}

function unpacked(text: string | 0, { ids }: Packable): Answer | undefined {
  if (text === 0) return undefined;
  const rest = text.slice(1);
  const names = [...rest].map((letter) => ids[LETTERS.indexOf(letter)] ?? '');
  if (text[0] === '.') return names[0];
  if (text[0] === ',') return names;
  if (text[0] === '!') return { accepted: 'yes' };
  if (text[0] === '=') return rest;
  return Object.fromEntries(names.flatMap((name, index) => (index % 2 ? [] : [[name, names[index + 1] ?? '']])));
}

/** Other questions, other versions, other options: another print. */
function fingerprint(questions: readonly Packable[]): string {
  const text = JSON.stringify(questions.map(({ id, version, ids }) => [id, version, ids]));
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ letter.codePointAt(0)!, 0x01000193);
  return (value >>> 0).toString(36);
}

/** Some systems keep no letters beyond ASCII whole. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(/[\u007f-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
