/** What a situation leads on to. */
import type { Localised } from '../handbook.ts';
import { lineAt } from '../lines.ts';
import type { LocalHandbook } from '../local-handbook.ts';

export function besideOf(handbook: LocalHandbook, situation: Localised<'situation'>) {
  const { how, line, steps, techniques, questions, rolePlay, sheet, map } = situation;
  const first = line === undefined || !how.includes('writing') ? undefined : lineAt(handbook, line);
  const lines = [line, ...steps.map((step) => step.line)].flatMap((reference) => reference?.split('/')[0] ?? []);
  return {
    written: first && { text: first.written ?? first.say, lang: first.lang },
    practice: {
      quizzes: quizzesOf(handbook, questions),
      roles: handbook.named('role-play', rolePlay === undefined ? [] : [rolePlay]),
    },
    paper: [
      ...handbook.named('checklist', sheet === undefined ? [] : [sheet]),
      ...handbook.named('map', map === undefined ? [] : [map]),
    ],
    techniques: handbook.named('technique', [...new Set([...lines, ...techniques])]),
  };
}

/** Questions by quiz, each with the place of the first. */
function quizzesOf(handbook: LocalHandbook, questions: readonly string[]) {
  const named = questions.map((reference) => reference.split('/'));
  return [...new Set(named.map(([quiz = '']) => quiz))].flatMap((id) => {
    const own = named.filter(([quiz]) => quiz === id);
    return handbook.named('quiz', [id]).map((quiz) => ({ quiz, anchor: own[0]?.join('_') ?? '', count: own.length }));
  });
}
