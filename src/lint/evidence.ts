/** Mistake: a page that leans on a source from memory, or a grade that its sources do not bear. */
import { fileOf, type Handbook, type Manuscript } from '../kinds/handbook.ts';
import type { Finding } from '../core/diagnostics.ts';
import type { Source } from '../kinds/source/schema.ts';
import type { Grade } from '../core/vocabulary.ts';

export function recalledSources({ handbook }: Manuscript): Finding[] {
  const recalled = new Set(handbook.sources.filter(({ verified }) => verified === 'recalled').map(({ id }) => id));
  return (['techniques', 'articles', 'reference', 'contradictions'] as const).flatMap((collection) =>
    handbook[collection].flatMap(({ id, facts }) =>
      (['sources', 'qualifiedBy'] as const).flatMap((field) =>
        (((facts as Record<string, unknown>)[field] as string[] | undefined) ?? []).flatMap((source, index): Finding[] => {
          if (!recalled.has(source)) return [];
          const wrong = `"${source}" is known from memory only; a page cannot lean on it.`;
          const fix = `Take it out, or check it and set \`verified: seen\` in content/sources/${source}.yaml.`;
          return [{ file: fileOf(collection, id, 'facts'), path: [field, index], wrong, fix }];
        }),
      ),
    ),
  );
}

/** The least that a grade asks of the sources that were seen. */
const NEEDED: Record<Grade, { text: string; met: (sources: Source[]) => boolean }> = {
  strong: {
    text: 'two strong sources, or one strong and two moderate ones',
    met: (sources) => {
      const strong = count(sources, 'strong');
      return strong >= 2 || (strong === 1 && count(sources, 'moderate') >= 2);
    },
  },
  moderate: {
    text: 'one strong or moderate source',
    met: (sources) => count(sources, 'strong') + count(sources, 'moderate') >= 1,
  },
  mixed: { text: 'one source', met: (sources) => sources.length >= 1 },
  guidance: {
    text: 'one piece of official or expert guidance',
    met: (sources) => sources.some(({ strength, kind }) => strength === 'guidance' || kind === 'guidance'),
  },
  practice: { text: 'nothing', met: () => true },
};

export function gradesTooHigh({ handbook }: Manuscript): Finding[] {
  return handbook.techniques.flatMap(({ id, facts }): Finding[] => {
    const needed = NEEDED[facts.grade];
    if (needed.met(seenSources(handbook, facts.sources))) return [];
    const wrong = `The grade "${facts.grade}" asks for ${needed.text}; the sources named do not bear it.`;
    return [
      {
        file: fileOf('techniques', id, 'facts'),
        path: ['grade'],
        wrong,
        fix: 'Lower the grade, or name the sources that bear it.',
      },
    ];
  });
}

function seenSources(handbook: Handbook, ids: readonly string[]): Source[] {
  return handbook.sources.filter(({ id, verified }) => ids.includes(id) && verified === 'seen');
}

function count(sources: readonly Source[], strength: Source['strength']): number {
  return sources.filter((source) => source.strength === strength).length;
}
