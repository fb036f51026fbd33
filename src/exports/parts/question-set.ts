/** Questions in one language with their key, as every format takes them: plain words, and neutral as to the type of question. */
import type { Translate } from '../../core/translate.ts';
import type { PackagedCourse } from '../scorm/package.ts';
import type { Question } from '../../question-types/question.ts';

/** A question with the page that explains what it tests. */
export interface ExportedQuestion extends Question {
  explainedAt: { title: string; address: string };
}

/** A set of questions, and what every file says beside them. */
export interface QuestionSet {
  id: string;
  language: string;
  title: string;
  summary: string;
  /** When its words last changed: ISO 8601, UTC, to the second. */
  modified: string;
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
