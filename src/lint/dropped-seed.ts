/** Mistake: a page that carries an entry of the seeds which was dropped as spam or as a double. */
import { fileOf, type Manuscript } from '../kinds/handbook.ts';
import { CARRIERS } from '../kinds/lookup.ts';
import type { Finding } from '../core/diagnostics.ts';

export function droppedSeeds({ handbook }: Manuscript): Finding[] {
  const dropped = new Map(handbook.seeds.filter(({ status }) => status === 'drop').map(({ id, kind }) => [id, kind]));
  return CARRIERS.flatMap((collection) =>
    handbook[collection].flatMap(({ id, facts }) =>
      facts.seeds.flatMap((seed, index): Finding[] => {
        if (!dropped.has(seed)) return [];
        const wrong = `"${seed}" was dropped from the seeds (${dropped.get(seed)}); no page may carry it.`;
        return [
          {
            file: fileOf(collection, id, 'facts'),
            path: ['seeds', index],
            wrong,
            fix: 'Take it off the list and out of the words.',
          },
        ];
      }),
    ),
  );
}
