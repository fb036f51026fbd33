/** What choosing must know of a question; a file for each language holds it of all. */
import type { How, Phase, Who } from '../../../core/vocabulary.ts';

/** Name of that file below the language. */
export const QUESTIONS_FILE = 'practice/questions.json';

export interface PracticeQuestion {
  /** `<quiz>.<question>`, the same in every language. */
  id: string;
  version: number;
  technique: string;
  /** That of its technique. */
  phase: Phase;
  /** Those that name it; missing where none does. */
  situations?: string[];
  who: Who;
  /** Missing where it may happen anywhere. */
  how?: How[];
  difficulty: number;
  danger?: true;
  /** It takes more than choosing: one's own words, an order, pairs. */
  slow?: true;
  /** Words to read in it, the most of all languages: so the same are chosen in each. */
  words: number;
}
