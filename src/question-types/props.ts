/** What the drawings of a question take. */
import type { I18n } from '../layout/i18n.ts';
import type { Question } from './question.ts';

/** Props of every type's fields: what the reader answers with, on screen and on paper. */
export interface FieldsProps {
  i18n: I18n;
  question: Question;
  /** Name of the form fields: `<quiz>.<question>`. */
  name: string;
}
