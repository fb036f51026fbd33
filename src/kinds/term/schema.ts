/** A word of the house, paired across languages: an entry of the glossary. */
import { z } from 'zod';
import { defineFileSchema } from '../../core/entry.ts';
import { lineSchema, ref, translations, uneditedWords } from '../../core/schema.ts';

export const termSchema = defineFileSchema({
  folder: 'glossary',
  data: z.strictObject({
    terms: z
      .record(
        z.string(),
        z.strictObject({
          term: lineSchema.describe('The word we use.'),
          means: lineSchema.describe('What we mean by it, in a sentence.'),
          not: uneditedWords('Words for the same thing that we do not use, as a reader knows them.'),
          norForms: uneditedWords('Beginnings of other forms of those words, for the check alone.'),
        }),
      )
      .describe('The term in each language.')
      .register(translations, { translated: true }),
    technique: ref('technique', 'The technique where it is explained.').optional(),
  }),
  join: ({ terms, technique }, { language, original }) => {
    const spoken = terms[language] ? language : original;
    const own = terms[spoken];
    const others = Object.entries(terms).flatMap(([code, { term }]) => (code === spoken ? [] : [{ language: code, term }]));
    return own && { ...own, lang: spoken === language ? undefined : spoken, others, technique };
  },
});
