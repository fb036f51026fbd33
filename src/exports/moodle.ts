/** What both of Moodle's formats share: how it gives marks, how it reads a short answer. */
import type { ExportedQuestion } from './parts/question-set.ts';

/** Share of the marks of an option where several are right, in per cent, as Moodle writes thirds and sevenths. A wrong one takes
 * all away: so a full mark means what it means on the site, and only half an answer is treated more kindly. */
export function fractionOf({ options }: ExportedQuestion, right: boolean): string {
  const count = options.filter((option) => option.right).length;
  return right ? String(Number((100 / count).toFixed(5))) : '-100';
}

/** A star in a short answer stands for anything; here it is a star. */
export function withoutWildcards(answer: string): string {
  return answer.replace(/[\\*]/g, (sign) => `\\${sign}`);
}
