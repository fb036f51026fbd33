/** A role-play: a graph of lines and replies in the facts, what is said in each language. */
import { z } from 'zod';
import { commonFacts, commonWords, type Entry } from '../../core/entry.ts';
import { idShape, lineShape } from '../../core/vocabulary.ts';

export const ENDINGS = ['good', 'middling', 'bad'] as const;
export const LINE_LENGTH = 220; // characters that one can take in while playing aloud

const choiceFacts = z.strictObject({
  id: idShape.describe('Name of the choice within its node.'),
  to: idShape.describe('The node it leads to.'),
  technique: idShape.describe('The technique that the choice uses or misses.'),
  uses: z.boolean().describe('true: it uses the technique; false: it misses it.'),
  trust: z.number().int().min(-2).max(2).describe('What it does to trust.'),
  heat: z.number().int().min(-2).max(2).describe('What it does to the heat of the conversation.'),
});

const nodeFacts = z.strictObject({
  choices: z.array(choiceFacts).default([]).describe('What the player may say; none at an ending.'),
  end: z.enum(ENDINGS).optional().describe('Set at an ending: how it ended.'),
});

export const scenarioFacts = z.strictObject({
  ...commonFacts,
  start: idShape.describe('The node where it begins.'),
  minutes: z.number().int().min(3).max(20).describe('How long a round takes.'),
  checklist: idShape.describe('The checklist that the observer ticks.'),
  nodes: z.record(idShape, nodeFacts).describe('The graph.'),
});

const spoken = lineShape.max(LINE_LENGTH, `a line has at most ${LINE_LENGTH} characters`);

export const scenarioWords = z.strictObject({
  ...commonWords,
  situation: lineShape.describe('Where we are, who is there, what went wrong.'),
  you: lineShape.describe('Who the player is.'),
  other: lineShape.describe('Who the other person is and what they want, for whoever plays them.'),
  goals: z.array(lineShape).min(3).describe('Goals to choose one from before playing.'),
  learning: z.array(lineShape).min(3).describe('Learning points, as rules.'),
  manager: lineShape.describe('A note for the manager, who plays too.'),
  nodes: z
    .record(
      idShape,
      z.strictObject({
        scene: spoken.optional().describe('What happens, if something does.'),
        says: spoken.optional().describe('What the other person says.'),
        choices: z
          .record(
            idShape,
            z.strictObject({
              say: spoken.describe('The line that the player may say.'),
              reason: lineShape.describe('Why it helps or why it does not, for the debrief.'),
            }),
          )
          .default({})
          .describe('Words of each choice named in the facts.'),
      }),
    )
    .describe('Words of each node named in the facts.'),
});

export type Scenario = Entry<z.infer<typeof scenarioFacts>, z.infer<typeof scenarioWords>>;
