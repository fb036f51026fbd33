/** Packs answers into a text short enough for any learning system: letters for ids, by their place in the page. A quiz of forty
 * questions takes some 500 of the 4,096 characters of SCORM 1.2; where room is short, what was typed into gaps is cut. */
import { fnv1a } from '../../../core/hash.ts';
import type { Answer } from '../../../question-types/mark.ts';
import { noAnswers, type AnswerRecord, type SavedAnswers } from '../memory/answer-record.ts';

/** What packing must know of a question. */
export interface PackableQuestion {
  /** `<quiz>.<question>` */
  id: string;
  version: number;
  /** Ids that answers may name, in any order that stays the same. */
  ids: readonly string[];
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const MAX_TYPED = 120; // characters of a typed word
const MAX_TYPED_SHORT = 20; // where room is short

/** @param limit characters that the text may have */
export function pack(answers: SavedAnswers, questions: readonly PackableQuestion[], limit: number): string {
  const packed = (maxTyped: number) =>
    asciiJson([
      fingerprint(questions),
      answers.seed,
      ...questions.map((question) => encode(recordOf(answers, question)?.answer, question, maxTyped)),
    ]);
  const full = packed(MAX_TYPED);
  return full.length <= limit ? full : packed(MAX_TYPED_SHORT);
}

/** @returns no answers where the text belongs to other questions: they have changed since, or it is somebody else's */
export function unpack(text: string, questions: readonly PackableQuestion[], seed: number): SavedAnswers {
  try {
    // Only a text with our own fingerprint is read on, and `pack` wrote that.
    const [print, savedSeed, ...answers]: [string, number, ...(string | 0)[]] = JSON.parse(text);
    if (print !== fingerprint(questions)) return noAnswers(seed);
    const records = questions.flatMap((question, index): [string, AnswerRecord][] => {
      const answer = decode(answers[index] ?? 0, question);
      return answer === undefined ? [] : [[question.id, { version: question.version, answer }]];
    });
    return { ...noAnswers(savedSeed), memos: Object.fromEntries(records) };
  } catch {
    return noAnswers(seed);
  }
}

function recordOf({ memos }: SavedAnswers, { id, version }: PackableQuestion): AnswerRecord | undefined {
  return memos[id]?.version === version ? memos[id] : undefined;
}

/** The first character tells the shape of the answer: one id, a list, pairs, a gap filled well, a word typed. */
function encode(answer: Answer | undefined, { ids }: PackableQuestion, maxTyped: number): string | 0 {
  const letter = (id: string) => LETTERS[ids.indexOf(id)] ?? '?';
  if (answer === undefined) return 0;
  if (typeof answer === 'string') return ids.includes(answer) ? `.${letter(answer)}` : `=${answer.slice(0, maxTyped)}`;
  if (Array.isArray(answer)) return `,${answer.map(letter).join('')}`;
  if ('accepted' in answer) return '!';
  return `:${Object.entries(answer).flat().map(letter).join('')}`;
}

function decode(text: string | 0, { ids }: PackableQuestion): Answer | undefined {
  if (text === 0) return undefined;
  const rest = text.slice(1);
  const names = [...rest].map((letter) => ids[LETTERS.indexOf(letter)] ?? '');
  if (text[0] === '.') return names[0];
  if (text[0] === ',') return names;
  if (text[0] === '!') return { accepted: 'yes' };
  if (text[0] === '=') return rest;
  return Object.fromEntries(names.flatMap((name, index) => (index % 2 ? [] : [[name, names[index + 1] ?? '']])));
}

/** Differs for other questions, other versions and other options. */
function fingerprint(questions: readonly PackableQuestion[]): string {
  return fnv1a(JSON.stringify(questions.map(({ id, version, ids }) => [id, version, ids]))).toString(36);
}

/** JSON in ASCII: some systems garble anything else. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(/[\u007f-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
