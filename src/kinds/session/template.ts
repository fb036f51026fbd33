/** What `npm run new session` writes: twenty minutes that add up. */
import type { Template, TemplateContext } from '../kind.ts';

const PARTS = { start: 3, practise: 12, talk: 5 };
const SKILLS = ['first', 'second', 'third'];
const OUTCOMES = ['first', 'second'];

export function sessionTemplate({ toFillIn, inAYear, examples, examplePart }: TemplateContext): Template<'session'> {
  const [sheet = ''] = examples('checklist', 1);
  const [technique = '', source = ''] = examplePart('technique', 'sources').split('/');
  const each = <Words>(ids: readonly string[], words: Words) => Object.fromEntries(ids.map((id) => [id, words]));
  return {
    facts: {
      reviewBy: inAYear,
      minutes: 20,
      audience: ['external'],
      group: { from: 3, to: 12 },
      parts: Object.entries(PARTS).map(([id, minutes]) => ({
        id,
        minutes,
        ...(id === 'practise' && { lines: [examplePart('technique', 'phrases')], sheet }),
      })),
      print: [{ sheet, copies: 'each' }],
      observe: SKILLS.map((id) => ({ id, technique, source })),
      outcomes: OUTCOMES.map((id) => ({ id, technique, parts: ['practise'] })),
      seeds: [],
    },
    words: {
      title: toFillIn,
      summary: toFillIn,
      keywords: [toFillIn],
      aim: toFillIn,
      before: [toFillIn],
      parts: each(Object.keys(PARTS), { title: toFillIn, do: toFillIn }),
      skills: each(SKILLS, toFillIn),
      talk: [toFillIn],
      outcomes: each(OUTCOMES, toFillIn),
      after: [toFillIn],
    },
  };
}
