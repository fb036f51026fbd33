/** How many questions are due today, told anew whenever the answers have changed behind the page's back. */
import { recordOf } from '../memory/answer-record.ts';
import { ANSWERS_CHANGED, answerStore } from '../memory/page-store.ts';
import { isDue } from './schedule.ts';

export function watchDue(versions: readonly [id: string, version: number][], tell: (count: number) => void): void {
  const count = () => {
    const { answers } = answerStore();
    const now = new Date();
    tell(versions.filter(([id, version]) => isDue(recordOf(answers, id, version), now)).length);
  };
  document.addEventListener(ANSWERS_CHANGED, count);
  count();
}
