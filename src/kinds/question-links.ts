/** Links to questions, for pages that say what trains them. */
import type { PartLink } from './kind.ts';
import type { LocalHandbook } from './local-handbook.ts';

const FEW = 2; // answered in a minute

/** Questions by quiz. @param references "quiz/question" each */
export function questionLinks(handbook: LocalHandbook, references: readonly string[]): PartLink[] {
  const named = references.map((reference) => reference.split('/'));
  return [...new Set(named.map(([quiz = '']) => quiz))].flatMap((id) => {
    const own = named.filter(([quiz]) => quiz === id);
    return handbook.named('quiz', [id]).map((entry) => ({ entry, anchor: own[0]?.join('_') ?? '', count: own.length }));
  });
}

/** Two questions that train a technique, the easiest first, the second about another side where there is one. */
export function questionsOn(handbook: LocalHandbook, technique: string): string[] {
  const all = handbook
    .written('quiz')
    .flatMap((quiz) => quiz.questions.map((question) => ({ ...question, reference: `${quiz.id}/${question.id}` })))
    .filter((question) => question.technique === technique)
    .sort((a, b) => a.difficulty - b.difficulty);
  const [first, ...others] = all;
  if (!first) return [];
  const apart = others.filter(({ who }) => who !== first.who);
  return [first, ...apart, ...others].slice(0, FEW).map(({ reference }) => reference);
}
