/** What `npm run new reply` writes. */
import type { Template, TemplateContext } from '../kind.ts';

/** One message of a line, words of its own, and a line. */
export function replyTemplate({ toFillIn, inAYear, examples, examplePart }: TemplateContext): Template<'reply'> {
  const line = examplePart('technique', 'phrases');
  const [technique = ''] = examples('technique', 1);
  const [situation = ''] = examples('situation', 1);
  return {
    facts: {
      reviewBy: inAYear,
      channels: ['email'],
      situation,
      public: false,
      messages: [
        {
          id: 'reply',
          parts: [
            { id: 'first', line },
            { id: 'own', technique },
            { id: 'last', line },
          ],
        },
      ],
      sources: [],
      qualifiedBy: [],
      seeds: [],
    },
    words: {
      title: toFillIn,
      summary: toFillIn,
      keywords: [toFillIn],
      messages: { reply: { subject: toFillIn, parts: { own: toFillIn } } },
      when: toFillIn,
      whenNot: toFillIn,
      fill: toFillIn,
      check: [toFillIn, toFillIn],
    },
  };
}
