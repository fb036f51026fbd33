/** What `npm run new situation` writes. */
import type { Template, TemplateContext } from '../kind.ts';

const STEPS = ['first', 'second'];

export function situationTemplate({ toFillIn, inAYear, examples, examplePart }: TemplateContext): Template<'situation'> {
  return {
    facts: {
      reviewBy: inAYear,
      who: 'customer',
      does: 'insists',
      how: ['face', 'phone', 'writing'],
      danger: false,
      despair: false,
      line: examplePart('technique', 'phrases'),
      steps: STEPS.map((id) => ({ id })),
      techniques: examples('technique', 1),
      questions: [],
      seeds: [],
    },
    words: {
      title: toFillIn,
      summary: toFillIn,
      keywords: [toFillIn],
      says: [toFillIn],
      heard: [toFillIn],
      steps: Object.fromEntries(STEPS.map((id) => [id, toFillIn])),
      stop: { if: toFillIn, then: toFillIn },
      after: toFillIn,
    },
  };
}
