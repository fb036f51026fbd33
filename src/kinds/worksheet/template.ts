/** What `npm run new worksheet` writes. */
import type { Template, TemplateContext } from '../kind.ts';

const FIELDS = ['first', 'second', 'third'];

export function worksheetTemplate({ toFillIn, inAYear, examples, examplePart }: TemplateContext): Template<'worksheet'> {
  const [technique] = examples('technique', 1);
  return {
    facts: {
      reviewBy: inAYear,
      who: ['boss', 'coworker'],
      fields: FIELDS.map((id) => ({
        id,
        ...(technique && { technique }),
        lines: [{ line: examplePart('technique', 'phrases'), for: ['boss', 'coworker'] }],
        rows: 3,
      })),
      seeds: [],
    },
    words: {
      title: toFillIn,
      summary: toFillIn,
      keywords: [toFillIn],
      intro: toFillIn,
      who: toFillIn,
      fields: Object.fromEntries(FIELDS.map((id) => [id, { label: toFillIn, help: toFillIn, example: toFillIn }])),
      after: toFillIn,
    },
  };
}
