/** Mistakes with entries of the seed texts: one that was dropped as spam or as a double, or that stands in the list twice. */
import type { Diagnostic } from '../core/diagnostics.ts';
import { referencesIn } from '../core/walk-schema.ts';
import { factFilesOf, type Manuscript } from '../kinds/handbook.ts';
import { repeatedIds } from '../kinds/pairing.ts';

export function droppedSeeds({ handbook }: Manuscript): Diagnostic[] {
  const dropped = new Map(handbook.seeds.filter(({ status }) => status === 'drop').map(({ id, kind }) => [id, kind]));
  return factFilesOf(handbook).flatMap(({ file, schema, value }) =>
    referencesIn(schema, value)
      .filter(({ kind, id, path }) => kind === 'seed' && path[0] === 'seeds' && dropped.has(id))
      .map(({ id, path }) => ({
        file,
        path,
        wrong: `"${id}" was dropped from the seeds (${dropped.get(id)}); no page may carry it.`,
        fix: 'Take it off the list and out of the words.',
      })),
  );
}

export function repeatedSeeds({ handbook }: Manuscript): Diagnostic[] {
  return repeatedIds('content/seeds.yaml', [], handbook.seeds);
}

/** Only mentioned: what is kept of the seeds and stands on no page; and what is said to wait for a page and has one. */
export function uncarriedSeeds({ handbook }: Manuscript): Diagnostic[] {
  const carried = new Set(
    factFilesOf(handbook).flatMap(({ schema, value }) =>
      referencesIn(schema, value).flatMap(({ kind, id, path }) => (kind === 'seed' && path[0] === 'seeds' ? [id] : [])),
    ),
  );
  return handbook.seeds.flatMap(({ id, status, awaits }, index): Diagnostic[] => {
    const place = { file: 'content/seeds.yaml', path: [index, 'id'] };
    if (status === 'drop' || carried.has(id) === !awaits) return [];
    if (awaits) return [{ ...place, wrong: `"${id}" has its page.`, fix: 'Take `awaits` out.' }];
    return [{ ...place, wrong: `No page carries "${id}".`, fix: 'Name it under `seeds` of the page that says it.' }];
  });
}
