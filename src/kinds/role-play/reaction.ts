/** How the other person takes a line: what it does to trust and heat, in interface words. */
import type { Word } from '../../core/interface-words.ts';
import type { Effect } from './standing.ts';

export function reactionsTo({ trust, heat }: Effect): Word[] {
  const words: Word[] = [];
  if (trust) words.push(trust > 0 ? 'scenario.reaction.trust.up' : 'scenario.reaction.trust.down');
  if (heat) words.push(heat > 0 ? 'scenario.reaction.heat.up' : 'scenario.reaction.heat.down');
  return words.length ? words : ['scenario.reaction.none'];
}
