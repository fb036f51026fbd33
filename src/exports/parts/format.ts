/** A format for question sets: what it can hold, and how it is written. */
import type { Word } from '../../core/interface-words.ts';
import type { Form } from '../../question-types/question.ts';
import type { Course } from './course.ts';
import type { ExportContext } from './exported-file.ts';
import type { ExportedQuestion, QuestionSet, TakenSet } from './question-set.ts';

/** full: answered and marked as on the site; mapped: in another way, which is said; none: not in the file. */
export type Support = 'full' | { mapped: Word } | 'none';

/** What a format may limit: characters of the question and of an option, and how many options there are. */
export const LIMITS = ['ask', 'option', 'options'] as const;
/** The most that a format takes. */
export type Limits = Record<(typeof LIMITS)[number], number>;

/** What of a question set goes into a file. */
export interface Supported {
  questions: ExportedQuestion[];
  /** What the file says of itself, in lines: what differs from the site, what is left out. Empty where there is nothing to say. */
  notes: string[];
}

/** A program, not ours, that has read such a file: on every test, or once by hand. */
export interface Trial {
  program: string;
  version: string;
  byHand?: true;
}

type Content = Promise<Uint8Array | string> | Uint8Array | string;

export interface Format {
  /** Ending of the file's name: "common-ground-limits-en.gift.txt". */
  ending: string;
  group: 'learning' | 'bank' | 'game' | 'document' | 'program';
  /** How each form of question is supported. */
  forms: Record<Form, Support>;
  limits?: Limits;
  /** With fewer questions there is no file. */
  fewest?: number;
  /** Systems that take it, as its standard, their own documents or their own code say. */
  systems: readonly string[];
  tried: readonly Trial[];
  /** What some of these systems leave out or change, beyond what `forms` says of the format. */
  loses?: Word;
  /** The file's content. Throws where it cannot be made. */
  write: (set: QuestionSet, taken: Supported, context: ExportContext) => Content;
  /** Everything in one file, where a format can hold that. */
  writeCourse?: (course: Course, sets: readonly TakenSet[], context: ExportContext) => Content;
}

export const FULL_SUPPORT: Format['forms'] = {
  choice: 'full',
  choices: 'full',
  verdict: 'full',
  order: 'full',
  pairs: 'full',
  text: 'full',
  open: 'full',
};
