/** What `npm run new checklist` writes. */
import type { Template, TemplateContext } from '../kind.ts';

const ITEMS = ['first', 'second', 'third', 'fourth', 'fifth'];

export function checklistTemplate({ toFillIn, toTranslate, today, inAYear, examples }: TemplateContext): Template<'checklist'> {
  const [technique = ''] = examples('technique', 1);
  return {
    facts: {
      kind: 'read-do',
      owner: toTranslate,
      reviewBy: inAYear,
      seeds: [],
      items: ITEMS.map((id) => ({ id, technique })),
      changes: [{ on: today, what: toTranslate }],
    },
    words: {
      title: toFillIn,
      summary: toFillIn,
      keywords: [toFillIn],
      pausePoint: toFillIn,
      items: Object.fromEntries(ITEMS.map((id) => [id, toFillIn])),
    },
  };
}
