/** What `npm run new leaflet` writes. */
import type { Template, TemplateContext } from '../kind.ts';

export function leafletTemplate({ toFillIn, toTranslate, inAYear }: TemplateContext): Template<'leaflet'> {
  return {
    facts: { reviewBy: inAYear, short: toTranslate, seeds: [] },
    words: {
      title: toFillIn,
      summary: toFillIn,
      keywords: [toFillIn],
      how: toFillIn,
      headline: toFillIn,
      lead: toFillIn,
      promises: { heading: toFillIn, points: [toFillIn, toFillIn] },
      fields: { contact: toFillIn, answer: toFillIn, further: toFillIn, place: toFillIn },
      limits: { heading: toFillIn, lead: toFillIn, points: [toFillIn, toFillIn], then: toFillIn },
    },
  };
}
