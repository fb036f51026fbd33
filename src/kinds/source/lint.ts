/** Mistake: a page that leans on a source known from memory only. */
import type { Diagnostic } from '../../core/diagnostics.ts';
import { referencesIn } from '../../core/walk-schema.ts';
import { factFilesOf, type Manuscript } from '../handbook.ts';

export function recalledSources({ handbook }: Manuscript): Diagnostic[] {
  const recalled = new Set(handbook.entries.source.filter(({ data }) => data.verified === 'recalled').map(({ id }) => id));
  // A source may report a study that we know from memory only; it is what was read of it that counts.
  const pages = factFilesOf(handbook).filter(({ kind }) => kind !== 'source');
  return pages.flatMap(({ file, schema, value }) =>
    referencesIn(schema, value)
      .filter(({ kind, id }) => kind === 'source' && recalled.has(id))
      .map(({ id, path }) => ({
        file,
        path,
        wrong: `"${id}" is known from memory only; a page cannot lean on it.`,
        fix: `Take it out, or check it and set \`verified: seen\` in content/sources/${id}.yaml.`,
      })),
  );
}
