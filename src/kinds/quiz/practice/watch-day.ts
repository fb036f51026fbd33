/** How the reader's day stands, told anew whenever the answers have changed behind the page's back. */
import { fetchQuestions } from '../fetched-questions.ts';
import { ANSWERS_CHANGED, answerStore } from '../memory/page-store.ts';
import { isOfToday, standingsIn, todaysIds } from './todays-state.ts';

export interface Day {
  /** How many of its questions come back from earlier days. */
  back: number;
  /** Whether all of them are answered. */
  isDone: boolean;
}

/** @param address of the file of questions */
export async function watchDay(address: string, tell: (day: Day) => void): Promise<void> {
  const questions = await fetchQuestions(address);
  const look = () => {
    const { answers } = answerStore();
    const now = new Date();
    const standings = standingsIn(questions, answers);
    const open = todaysIds(questions, answers, now).filter((id) => {
      const standing = standings.get(id);
      return !standing || !isOfToday(standing, now);
    });
    tell({ back: open.filter((id) => standings.has(id)).length, isDone: open.length === 0 });
  };
  document.addEventListener(ANSWERS_CHANGED, look);
  look();
}
