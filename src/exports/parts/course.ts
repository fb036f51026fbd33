/** All that a handbook has for learning systems in one language, put together of what its kinds give. */
import type { Translate } from '../../core/translate.ts';
import type { PackagedCourse } from '../scorm/package.ts';
import type { Collection, QuestionSet } from './question-set.ts';

/** What an entry gives to it. */
export interface CoursePart {
  /** Its page as a package. */
  page: PackagedCourse;
  /** Where it has questions. */
  questions?: QuestionSet;
}

/** Whole, in the order in which one learns. */
export interface Course extends Collection {
  pages: readonly PackagedCourse[];
  sets: readonly QuestionSet[];
  t: Translate;
}
