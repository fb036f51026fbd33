/** What `npm run new map` writes: one question with two ways on. */
import type { Template, TemplateContext } from '../kind.ts';

export function mapTemplate({ toFillIn, toTranslate, today, inAYear, examples }: TemplateContext): Template<'map'> {
  const lines = { first: toFillIn, second: toFillIn };
  return {
    facts: {
      owner: toTranslate,
      reviewBy: inAYear,
      seeds: [],
      techniques: examples('technique', 1),
      ask: Object.keys(lines),
      start: 'question',
      decide: {
        question: { answers: { yes: 'one-way', no: 'other-way' } },
        'one-way': { end: true },
        'other-way': { end: true },
      },
      today: Object.keys(lines),
      log: Object.keys(lines),
      changes: [{ on: today, what: toTranslate }],
    },
    words: {
      title: toFillIn,
      summary: toFillIn,
      keywords: [toFillIn],
      ask: lines,
      decide: {
        question: { text: toFillIn, answers: { yes: toFillIn, no: toFillIn } },
        'one-way': { text: toFillIn },
        'other-way': { text: toFillIn },
      },
      today: { ...lines },
      promise: toFillIn,
      log: { ...lines },
      next: toFillIn,
    },
  };
}
