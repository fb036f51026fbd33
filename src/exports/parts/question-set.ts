/** Questions in one language with their key, as every format takes them: plain words, and neutral as to the type of question. */
import type { Translate } from '../../core/translate.ts';
import type { Supported } from './format.ts';
import type { PackagedCourse } from '../scorm/package.ts';
import type { Question } from '../../question-types/question.ts';

/** A question with the page that explains what it tests. */
export interface ExportedQuestion extends Question {
  explainedAt: { title: string; address: string };
}

/** What a file says of itself, be it one set or a whole course. */
export interface Collection {
  id: string;
  language: string;
  title: string;
  /** When its words last changed: ISO 8601, UTC, to the second. */
  modified: string;
}

/** A set of questions, and what every file says beside them. */
export interface QuestionSet extends Collection {
  summary: string;
  /** Of its page on the site. */
  address: string;
  /** Share of right answers that counts as passed, in per cent. */
  passMark: number;
  questions: ExportedQuestion[];
  /** As a package for learning systems. */
  course: PackagedCourse;
  /** Interface words in its language. */
  t: Translate;
}

/** A set, and what of it goes into a file. */
export interface TakenSet {
  set: QuestionSet;
  taken: Supported;
}
