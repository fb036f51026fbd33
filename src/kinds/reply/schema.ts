/** A reply: a whole answer in writing, put together from lines of techniques and words of its own, to be copied and sent. */
import { z } from 'zod';
import { commonFacts, commonWords, defineEntrySchema, evidenceFacts, lookUp } from '../../core/entry.ts';
import { idSchema, lineSchema, partRef, ref } from '../../core/schema.ts';

/** Where one writes. */
export const WRITING = ['email', 'chat', 'social'] as const;

const part = z.strictObject({
  id: idSchema.describe('Name of the part, the same in every language.'),
  line: partRef('technique', 'phrases', 'A line that stands here, as technique/pair: as it is written, or else said.').optional(),
  technique: ref('technique', 'Where the words are the reply’s own: the technique that they follow.').optional(),
});

const message = z.strictObject({
  id: idSchema.describe('Name of the message, the same in every language: `reply`, where there is one.'),
  parts: z
    .array(part)
    .min(1)
    .max(7)
    .describe('Its parts in order, each a paragraph: a line of a technique, or words of its own.'),
});

const replyFacts = z.strictObject({
  ...commonFacts,
  ...evidenceFacts,
  channels: z.array(z.enum(WRITING)).min(1).describe('Where it can be sent: email, chat, social.'),
  situation: ref('situation', 'The situation that it answers.'),
  public: z
    .boolean()
    .default(false)
    .describe('true where everybody can read it: it then begins without a name and ends without one.'),
  messages: z.array(message).min(1).max(3).describe('What is sent, in order: one message, or one at each step.'),
});

const messageWords = z.strictObject({
  name: lineSchema.max(40).optional().describe('Where there are several: when this one is sent, such as “First notice”.'),
  subject: lineSchema.max(70).optional().describe('The subject line, where it can go by email.'),
  parts: z
    .record(idSchema, lineSchema.max(400))
    .default({})
    .describe('The reply’s own words for each part that is no line. [Blanks] in brackets.'),
});

const replyWords = z.strictObject({
  ...commonWords,
  messages: z.record(idSchema, messageWords).describe('The words of each message of facts.yaml.'),
  when: lineSchema.max(300).describe('When to send it, in a sentence or two.'),
  whenNot: lineSchema.max(400).describe('When not to, and what to do then.'),
  fill: lineSchema.max(300).describe('What belongs in the blanks, where one would wonder.'),
  check: z.array(lineSchema.max(120)).min(2).max(5).describe('What to check before sending, a short order each.'),
});

export const replySchema = defineEntrySchema({
  folder: 'replies',
  prose: false,
  facts: replyFacts,
  words: replyWords,
  join: (facts, words) => ({
    ...facts,
    ...words,
    messages: facts.messages.map(({ id, parts }) => {
      const own = lookUp(words.messages, id);
      return {
        ...own,
        id,
        parts: parts.map((part) => ({ ...part, text: part.line === undefined ? lookUp(own.parts, part.id) : undefined })),
      };
    }),
  }),
});
