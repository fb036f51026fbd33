/** An article: longer reading that settles a question. */
import { z } from 'zod';
import { commonFacts, commonWords, defineEntrySchema, evidenceFacts } from '../../core/entry.ts';
import { ref } from '../../core/schema.ts';

export const articleSchema = defineEntrySchema({
  folder: 'articles',
  prose: true,
  facts: z.strictObject({
    ...commonFacts,
    ...evidenceFacts,
    techniques: z.array(ref('technique', 'Its id.')).min(1).describe('Techniques that the article is about.'),
  }),
  words: z.strictObject({ ...commonWords }),
  join: (facts, words) => ({ ...facts, ...words }),
});
