/** What `npm run new reply` writes. */
import type { Template, TemplateContext } from '../kind.ts';

/** One email of a line, words of its own, and a line. */
export function replyTemplate({ toFillIn, inAYear, examples, exampleParts }: TemplateContext): Template<'reply'> {
  const [first = '', last = ''] = exampleParts('technique', 'phrases', 2, (pair, { channels }) =>
    (pair.channels ?? channels).includes('email'),
  );
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
            { id: 'first', line: first },
            { id: 'own', technique },
            { id: 'last', line: last },
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
