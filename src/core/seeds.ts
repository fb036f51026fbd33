/** `content/seeds.yaml`: what the seed texts say, each thing in our own words, and what becomes of it. */
import { z } from 'zod';
import { idSchema, lineSchema, translated } from './schema.ts';

export const SEED_STATUSES = ['keep', 'qualify', 'drop'] as const;

export const seedsSchema = z.array(
  z.strictObject({
    id: idSchema.describe('s0-listen: seed 0, its tip on listening.'),
    seed: z.number().int().min(0).max(3).describe('Which of the four seed texts.'),
    kind: z.enum(['tip', 'claim', 'framing', 'phrase', 'example', 'spam', 'duplicate']).describe('What sort of entry.'),
    status: z.enum(SEED_STATUSES).describe('keep: as it is; qualify: with its limit; drop: not at all.'),
    text: translated('What it says, in our own words, in each language.'),
    note: z.string().optional().describe('Decoding of garbled wording, or how to qualify it. For writers.'),
    awaits: lineSchema.optional().describe('The entry still to be written that will carry it: "scenarios/thirty-days".'),
  }),
);

/** One thing that a seed text says, from `content/seeds.yaml`. */
export type SeedEntry = z.infer<typeof seedsSchema>[number];
