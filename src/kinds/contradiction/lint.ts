/** Mistake: a contradiction that no page settles, or that two do. */
import { fileOf, type Manuscript } from '../handbook.ts';
import type { Finding } from '../../core/diagnostics.ts';

export function unsettledContradictions({ handbook }: Manuscript): Finding[] {
  return handbook.contradictions.flatMap(({ id, facts }): Finding[] => {
    if (Boolean(facts.article) !== Boolean(facts.technique)) return [];
    const wrong = facts.article ? 'Two pages settle this contradiction.' : 'No page settles this contradiction.';
    return [
      { file: fileOf('contradictions', id, 'facts'), path: ['article'], wrong, fix: 'Name either `article` or `technique`.' },
    ];
  });
}
