/** What `npm run new role-play` writes: the smallest graph in which a slip can be mended. */
import type { Template, TemplateContext } from '../kind.ts';

export function rolePlayTemplate({ toFillIn, examples }: TemplateContext): Template<'role-play'> {
  const [technique = ''] = examples('technique', 1);
  const [checklist = ''] = examples('checklist', 1);
  const helps = { id: 'helps', technique, uses: true, trust: 1, heat: -1 };
  const slips = { id: 'slips', technique, uses: false, trust: -1, heat: 1 };
  const line = { say: toFillIn, reason: toFillIn };
  const node = { scene: toFillIn, says: toFillIn };
  const crossroads = { ...node, choices: { helps: line, slips: line } };
  return {
    facts: {
      start: 'start',
      who: 'customer',
      difficulty: 1,
      checklist,
      seeds: [],
      nodes: {
        start: {
          choices: [
            { ...slips, to: 'hotter' },
            { ...helps, to: 'calmer' },
          ],
        },
        hotter: {
          choices: [
            { ...helps, to: 'calmer' },
            { ...slips, to: 'lost' },
          ],
        },
        calmer: {
          choices: [
            { ...helps, to: 'settled' },
            { ...slips, to: 'half-settled' },
          ],
        },
        settled: { end: 'good' },
        'half-settled': { end: 'middling' },
        lost: { end: 'bad' },
      },
    },
    words: {
      title: toFillIn,
      summary: toFillIn,
      keywords: [toFillIn],
      situation: toFillIn,
      you: toFillIn,
      other: toFillIn,
      goals: [toFillIn, toFillIn, toFillIn],
      learning: [toFillIn, toFillIn, toFillIn],
      manager: toFillIn,
      nodes: { start: crossroads, hotter: crossroads, calmer: crossroads, settled: node, 'half-settled': node, lost: node },
    },
  };
}
