/** What the booklet of a phase is made of. */
import type { Phase } from '../core/vocabulary.ts';
import { entriesOf, type EntryOf, type Handbook } from '../kinds/handbook.ts';
import { REGISTRY } from '../kinds/registry.ts';
import { KIND_NAMES, type KindName } from '../kinds/schemas.ts';

/** What the handbook has on one phase, for its booklet: what each kind's record takes of it. */
export function aboutPhase(handbook: Handbook, phase: Phase): Handbook {
  const ofPhase = entriesOf(handbook).filter(({ entry: { facts } }) => 'phase' in facts && facts.phase === phase);
  const techniques = new Set(ofPhase.map(({ entry }) => entry.id));
  const entries = KIND_NAMES.map((kind) => [kind, entriesAbout(kind, handbook, phase, techniques)]);
  return { ...handbook, entries: Object.fromEntries(entries) as Handbook['entries'] };
}

function entriesAbout<K extends KindName>(
  kind: K,
  handbook: Handbook,
  phase: Phase,
  techniques: ReadonlySet<string>,
): EntryOf<K>[] {
  const { book } = REGISTRY[kind];
  return book ? book.ofPhase(handbook.entries[kind] as EntryOf<K>[], phase, techniques) : [];
}
