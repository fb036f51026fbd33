/** Sides to practise: who is upset. */
import { WHO, type Who } from '../../../core/vocabulary.ts';
import type { Handbook, Localised } from '../../handbook.ts';
import type { LocalHandbook } from '../../local-handbook.ts';
import { A_DAY } from './choose.ts';
import type { PracticeQuestion } from './practice-question.ts';

/** Sides with at least a day's questions. */
export function sidesOf(questions: readonly PracticeQuestion[]): Who[] {
  return WHO.filter((side) => questions.filter(({ who }) => who === side).length >= A_DAY);
}

/** All quizzes, each under the side that most of its questions are about. */
export function quizzesBySide(
  handbook: LocalHandbook,
  facts: Handbook['entries']['quiz'],
): { who: Who; quizzes: Localised<'quiz'>[] }[] {
  const sides = new Map(facts.map((quiz) => [quiz.id, mainSide(quiz.facts.questions)]));
  return WHO.map((who) => ({ who, quizzes: handbook.all('quiz').filter(({ id }) => sides.get(id) === who) })).filter(
    ({ quizzes }) => quizzes.length > 0,
  );
}

function mainSide(questions: readonly { who: Who }[]): Who | undefined {
  const count = (side: Who) => questions.filter(({ who }) => who === side).length;
  return [...WHO].sort((a, b) => count(b) - count(a))[0];
}
