/** A role-play: a graph of lines and replies in the facts, what is said in each language. */
import { z } from 'zod';
import { commonFacts, commonWords, defineEntrySchema, lookUp } from '../../core/entry.ts';
import { difficultySchema, idSchema, lineSchema, ref, whoSchema } from '../../core/schema.ts';
import { ENDINGS } from './standing.ts';

export const LINE_LENGTH = 220; // characters that one can take in while playing aloud

const choiceFacts = z.strictObject({
  id: idSchema.describe('Name of the choice within its node.'),
  to: idSchema.describe('The node it leads to.'),
  technique: ref('technique', 'The technique that the choice uses or misses.'),
  uses: z.boolean().describe('true: it uses the technique; false: it misses it.'),
  trust: z.number().int().min(-2).max(2).describe('What it does to trust.'),
  heat: z.number().int().min(-2).max(2).describe('What it does to the heat of the conversation.'),
});

const nodeFacts = z.strictObject({
  choices: z.array(choiceFacts).default([]).describe('What the player may say; none at an ending.'),
  end: z.enum(ENDINGS).optional().describe('Set at an ending: how it ended.'),
});

const rolePlayFacts = z.strictObject({
  ...commonFacts,
  start: idSchema.describe('The node where it begins.'),
  short: idSchema
    .optional()
    .describe('For whoever is short of time: a node near the end to begin at. Its scene says what has happened.'),
  who: whoSchema,
  difficulty: difficultySchema,
  checklist: ref('checklist', 'The checklist that the observer ticks.'),
  nodes: z.record(idSchema, nodeFacts).describe('The graph.'),
});

const spoken = lineSchema.max(LINE_LENGTH, `a line has at most ${LINE_LENGTH} characters`);

const rolePlayWords = z.strictObject({
  ...commonWords,
  situation: lineSchema.describe('Where we are, who is there, what went wrong.'),
  you: lineSchema.describe('Who the player is.'),
  other: lineSchema.describe('Who the other person is and what they want, for whoever plays them.'),
  goals: z.array(lineSchema).min(3).describe('Goals to choose one from before playing.'),
  learning: z.array(lineSchema).min(3).describe('Learning points, as rules.'),
  manager: lineSchema.describe('A note for the manager, who plays too.'),
  nodes: z
    .record(
      idSchema,
      z.strictObject({
        scene: spoken.optional().describe('What happens, if something does.'),
        says: spoken.optional().describe('What the other person says.'),
        choices: z
          .record(
            idSchema,
            z.strictObject({
              say: spoken.describe('The line that the player may say.'),
              reason: lineSchema.describe('Why it helps or why it does not, for the debrief.'),
            }),
          )
          .default({})
          .describe('Words of each choice named in the facts.'),
      }),
    )
    .describe('Words of each node named in the facts.'),
});

export type RolePlayFacts = z.infer<typeof rolePlayFacts>;

/** A moment of a role-play with its words. */
export type RolePlayNode = ReturnType<typeof nodesOf>[string];

/** Nodes with their words by id, the start first, the others as the file has them. */
function nodesOf({ start, nodes }: RolePlayFacts, words: z.infer<typeof rolePlayWords>['nodes']) {
  const ids = [start, ...Object.keys(nodes).filter((id) => id !== start)];
  const joined = ids.map((id) => {
    const { choices, end } = lookUp(nodes, id);
    const { scene, says, choices: texts } = lookUp(words, id);
    return { id, end, scene, says, choices: choices.map((choice) => ({ ...choice, ...lookUp(texts, choice.id) })) };
  });
  return Object.fromEntries(joined.map((node) => [node.id, node]));
}

export const rolePlaySchema = defineEntrySchema({
  folder: 'scenarios',
  prose: false,
  facts: rolePlayFacts,
  words: rolePlayWords,
  join: (facts, words) => ({ ...facts, ...words, nodes: nodesOf(facts, words.nodes) }),
});
