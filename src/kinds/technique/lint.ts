/** Mistakes in techniques: a grade that the sources do not bear, phrases without words. */
import type { Diagnostic } from '../../core/diagnostics.ts';
import type { Grade } from '../../core/vocabulary.ts';
import { firstLineTooLong } from '../first-line.ts';
import { fileOf, type EntryOf, type Handbook, type Manuscript } from '../handbook.ts';
import { pair, pairingRule, uniqueIdsRule } from '../pairing.ts';

export const unpairedPhrases = pairingRule('technique', (facts, words) => [
  pair('phrase pair', ['phrases'], facts.phrases, words.phrases),
]);

export const repeatedPhrases = uniqueIdsRule('technique', 'phrases', ({ phrases }) => phrases);

export function longFirstLines({ handbook, style }: Manuscript): Diagnostic[] {
  return handbook.entries.technique.flatMap(({ id, facts: { phrases }, words }) =>
    Object.entries(words).flatMap(([language, own]): Diagnostic[] => {
      const first = phrases[0]?.id ?? '';
      const pair = own.phrases[first];
      const wrong = pair && firstLineTooLong(pair, style[language]);
      if (!wrong) return [];
      const path = ['phrases', first, pair.short === undefined ? 'say' : 'short'];
      return [{ file: fileOf('technique', id, language), path, wrong, fix: 'Add a `short` form to the pair, or shorten it.' }];
    }),
  );
}

type Source = EntryOf<'source'>['data'];

/** The least that a grade asks of the studies of which a source was seen. */
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

export function gradesTooHigh({ handbook }: Manuscript): Diagnostic[] {
  return handbook.entries.technique.flatMap(({ id, facts }): Diagnostic[] => {
    const needed = NEEDED[facts.grade];
    if (needed.met(seenStudies(handbook, facts.sources))) return [];
    const wrong = `The grade "${facts.grade}" asks for ${needed.text}; the sources named do not bear it.`;
    return [
      {
        file: fileOf('technique', id, 'facts'),
        path: ['grade'],
        wrong,
        fix: 'Lower the grade, or name the sources that bear it.',
      },
    ];
  });
}

/** The seen sources, one for each study: where several report the same one, the strongest. */
function seenStudies(handbook: Handbook, ids: readonly string[]): Source[] {
  const seen = handbook.entries.source.filter(({ id, data }) => ids.includes(id) && data.verified === 'seen');
  const studies = Map.groupBy(seen, ({ id, data }) => data.study ?? id);
  return [...studies.values()].flatMap((reports) => {
    const sources = reports.map(({ data }) => data);
    const strongest = ['strong', 'moderate'].flatMap((strength) => sources.filter((source) => source.strength === strength));
    return strongest[0] ?? sources;
  });
}

function count(sources: readonly Source[], strength: Source['strength']): number {
  return sources.filter((source) => source.strength === strength).length;
}
