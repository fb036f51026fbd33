/** Mistakes in contradictions: one that no page settles, or that two do; sides without words. */
import type { Diagnostic } from '../../core/diagnostics.ts';
import { fileOf, type Manuscript } from '../handbook.ts';
import { pair, pairingRule } from '../pairing.ts';

export const unpairedSides = pairingRule('contradiction', (facts, words) => [pair('side', ['sides'], facts.sides, words.sides)]);

export function unsettledContradictions({ handbook }: Manuscript): Diagnostic[] {
  return handbook.entries.contradiction.flatMap(({ id, facts }): Diagnostic[] => {
    if (Boolean(facts.article) !== Boolean(facts.technique)) return [];
    const wrong = facts.article ? 'Two pages settle this contradiction.' : 'No page settles this contradiction.';
    const fix = 'Name either `article` or `technique`.';
    return [{ file: fileOf('contradiction', id, 'facts'), path: ['article'], wrong, fix }];
  });
}
