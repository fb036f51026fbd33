/** The pages before and after one, in the order of their list. */
import type { LocalisedBase } from '../core/entry.ts';
import { PHASES } from '../core/vocabulary.ts';
import type { LocalHandbook } from '../kinds/local-handbook.ts';
import { REGISTRY } from '../kinds/registry.ts';
import type { KindName } from '../kinds/schemas.ts';

interface Neighbour {
  path: string;
  title: string;
}

/** Of the entries written in the reader's language; nothing for a kind that is not read one after another. */
export function neighboursOf(
  { kind, id }: LocalisedBase<KindName>,
  handbook: LocalHandbook,
): { before?: Neighbour | undefined; after?: Neighbour | undefined } {
  const { pages } = REGISTRY[kind];
  if (!pages || !pages.inSequence) return {};
  const entries = inListOrder(handbook.written(kind));
  const place = entries.findIndex((entry) => entry.id === id);
  return place < 0 ? {} : { before: entries[place - 1], after: entries[place + 1] };
}

/** By phase, where entries have one. */
function inListOrder(entries: readonly object[]): (Neighbour & { id: string })[] {
  const listed = entries as (Neighbour & { id: string; phase?: (typeof PHASES)[number] })[];
  const rank = ({ phase }: (typeof listed)[number]) => (phase === undefined ? 0 : PHASES.indexOf(phase));
  return [...listed].sort((a, b) => rank(a) - rank(b));
}
