/** The words that a handbook's facts may use: phases, channels, people, grades. Their names in each language are interface words. */

/** The eight phases of a hard conversation, in order. The first letter of the motif and the colour hang on the id. */
export const PHASES = ['prepare', 'notice', 'hear', 'own', 'solve', 'close', 'hold', 'recover'] as const;
export type Phase = (typeof PHASES)[number];

/** When a phase happens, seen from the conversation. */
export const PHASE_MOMENT: Record<Phase, 'before' | 'first-minute' | 'during' | 'after' | 'any-time' | 'afterwards'> = {
  prepare: 'before',
  notice: 'first-minute',
  hear: 'during',
  own: 'during',
  solve: 'during',
  close: 'after',
  hold: 'any-time',
  recover: 'afterwards',
};

/** Where people meet. A phrase without channels fits wherever its technique does. */
export const CHANNELS = ['counter', 'phone', 'email', 'chat', 'social'] as const;
export type Channel = (typeof CHANNELS)[number];

/** True of channels that are all for speaking or all for writing: a line for them alone says so and comes first there. */
export function areOfOneMode(channels: readonly Channel[]): boolean {
  const spoken = channels.filter((channel) => channel === 'counter' || channel === 'phone').length;
  return spoken === 0 || spoken === channels.length;
}

/** Whom the reader has to do with: a customer, a boss, someone at their side, someone they lead, a supplier. The order of groups. */
export const WHO = ['customer', 'boss', 'coworker', 'report', 'partner'] as const;
export type Who = (typeof WHO)[number];

/** How hard a question or a role-play is. */
export const DIFFICULTIES = [1, 2, 3] as const;

/** Outside customers, or the people one works with. */
export const AUDIENCES = ['external', 'internal'] as const;

/** What the advice rests on. The first three tell what studies show; `guidance` is official advice, `practice` sensible and untested:
 * other grounds, no lower steps. */
export const GRADES = ['strong', 'moderate', 'mixed', 'guidance', 'practice'] as const;
export type Grade = (typeof GRADES)[number];

/** Where one meets: nobody reads a screen while someone stands before them. */
export const HOW = ['face', 'phone', 'writing'] as const;
export type How = (typeof HOW)[number];

/** What sort of evidence a source is, that which bears most by itself first. */
export const SOURCE_KINDS = [
  'meta-analysis',
  'review',
  'experiment',
  'field',
  'survey',
  'qualitative',
  'law',
  'guidance',
  'practice',
  'press',
] as const;

/** How much a source bears by itself. The last two are no lower steps of the same ladder. */
export const STRENGTHS = ['strong', 'moderate', 'weak', 'guidance', 'practice'] as const;

/** How much of a source was read. */
export const READINGS = ['abstract', 'fulltext-part', 'official-page', 'practice-page', 'press', 'secondhand', 'none'] as const;
