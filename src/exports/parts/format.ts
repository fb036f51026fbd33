/** A format for question sets: what it can hold, and how it is written. */
import type { Word } from '../../core/interface-words.ts';
import type { Form } from '../../question-types/question.ts';
import type { ExportContext } from './exported-file.ts';
import type { ExportedQuestion, QuestionSet } from './question-set.ts';

/** held: answered and marked as on the site; mapped: in another way, which is said; left: not in the file. */
export type Support = 'held' | { mapped: Word } | 'left';

/** The most that a format takes, in characters, and how many options. */
export interface Limits {
  ask: number;
  option: number;
  options: number;
}

/** What of a question set goes into a file. */
export interface Taken {
  questions: ExportedQuestion[];
  /** What the file says of itself, in lines: what differs from the site, what is left out. Empty where there is nothing to say. */
  notes: string[];
}

export interface Format {
  /** Ending of the file's name: "limits-en.gift.txt". */
  ending: string;
  group: 'learning' | 'bank' | 'game' | 'program';
  /** How each form of question is supported. */
  forms: Record<Form, Support>;
  limits?: Limits;
  /** The file's content. Throws where it cannot be made. */
  write: (set: QuestionSet, taken: Taken, context: ExportContext) => Promise<Uint8Array | string> | Uint8Array | string;
}

export const ALL_HELD: Format['forms'] = {
  choice: 'held',
  choices: 'held',
  verdict: 'held',
  order: 'held',
  pairs: 'held',
  text: 'held',
  open: 'held',
};
