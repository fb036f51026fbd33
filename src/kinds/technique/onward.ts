/** Where a technique leads on to: what tests, uses and trains it, its neighbours. */
import type { Word } from '../../core/interface-words.ts';
import type { Localised } from '../handbook.ts';
import type { LocalHandbook } from '../local-handbook.ts';
import type { PartLink } from '../kind.ts';
import { REGISTRY } from '../registry.ts';
import { KIND_NAMES, type KindName } from '../schemas.ts';

type Page = Extract<Localised<KindName>, { summary: string }>;

/** One way on, with the interface word that introduces it. */
export interface Onward {
  label: Word;
  entries: readonly Page[];
  /** On the screen, in their place: the parts that are meant. */
  parts?: readonly PartLink[];
}

/** Ways that lead nowhere are left out. */
export function onwardFrom(handbook: LocalHandbook, { id, related }: Localised<'technique'>): Onward[] {
  const rows: Onward[] = [
    ...referringTo(handbook, id),
    { label: 'technique.related', entries: handbook.named('technique', related) },
    { label: 'technique.opposing', entries: opposing(handbook, id) },
  ];
  return rows.filter(({ entries }) => entries.length > 0);
}

/** Entries of the kinds whose record says so, a row a kind. */
function referringTo(handbook: LocalHandbook, technique: string): Onward[] {
  return KIND_NAMES.flatMap((kind) => {
    const { pages } = REGISTRY[kind];
    if (!pages || !pages.onward) return [];
    const refers = ({ references }: Page) =>
      references.some((reference) => reference.kind === 'technique' && reference.id === technique);
    const entries = handbook.all(kind).flatMap((entry) => ('summary' in entry && refers(entry) ? [entry] : []));
    const { label, order, parts } = pages.onward;
    return [{ label, order, entries, ...(parts && { parts: parts(handbook, technique) }) }];
  }).sort((a, b) => a.order - b.order);
}

/** Techniques that pull the other way in some contradiction, each once. */
function opposing(handbook: LocalHandbook, technique: string): Page[] {
  const others = handbook
    .all('contradiction')
    .flatMap(({ opposing: pair }) => (pair.includes(technique) ? pair.filter((id) => id !== technique) : []));
  return handbook.named('technique', [...new Set(others)]);
}
