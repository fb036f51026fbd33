/** What the drawings of a question take. */
import type { Voice } from '../layout/i18n.ts';
import type { QuestionFacts, QuestionWords } from '../kinds/quiz/schema.ts';

/** Props of every `Key.astro`: the right answer in the key on paper. */
export interface KeyProps {
  voice: Voice;
  question: QuestionFacts;
  words: QuestionWords;
}

/** Props of every `Fields.astro`: what the reader answers with, on screen and on paper. */
export interface FieldsProps extends KeyProps {
  /** Name of the form fields: `<quiz>.<question>`. */
  name: string;
}
