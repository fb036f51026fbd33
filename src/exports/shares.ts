/** Moodle's marks for a question with several right options: a right one is worth its share, a wrong one takes all away.
 * So a full mark means what it means on the site, and only half an answer is treated more kindly. */
import type { PlainQuestion } from './questions.ts';

/** In per cent, as Moodle writes thirds and sevenths; one of its fixed list for up to ten right options. */
export function shareOf({ options }: PlainQuestion, right: boolean): string {
  const count = options.filter((option) => option.right).length;
  return right ? String(Number((100 / count).toFixed(5))) : '-100';
}
