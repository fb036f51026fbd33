/** What a situation leads on to. */
import type { Localised } from '../handbook.ts';
import { lineAt } from '../lines.ts';
import type { LocalHandbook } from '../local-handbook.ts';
import { questionLinks } from '../question-links.ts';

export function besideOf(handbook: LocalHandbook, situation: Localised<'situation'>) {
  const { how, line, steps, techniques, questions, rolePlay, sheet, map } = situation;
  const first = line === undefined || !how.includes('writing') ? undefined : lineAt(handbook, line);
  const lines = [line, ...steps.map((step) => step.line)].flatMap((reference) => reference?.split('/')[0] ?? []);
  return {
    written: first && { text: first.written ?? first.say, lang: first.lang },
    replies: handbook.all('reply').filter((reply) => reply.situation === situation.id),
    practice: {
      quizzes: questionLinks(handbook, questions),
      roles: handbook.named('role-play', rolePlay === undefined ? [] : [rolePlay]),
    },
    paper: [
      ...handbook.named('checklist', sheet === undefined ? [] : [sheet]),
      ...handbook.named('map', map === undefined ? [] : [map]),
    ],
    techniques: handbook.named('technique', [...new Set([...lines, ...techniques])]),
  };
}
