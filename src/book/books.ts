/** The books there are, by the last part of their address below /print/: the whole handbook, and a booklet per phase. */
import { PHASES, type Phase } from '../core/vocabulary.ts';
import { entriesOf, type EntryOf, type Handbook } from '../kinds/handbook.ts';
import { REGISTRY } from '../kinds/registry.ts';
import { KIND_NAMES, type KindName } from '../kinds/schemas.ts';

export const BOOKS = ['book', ...PHASES.map((phase) => `phase-${phase}`)];

/** The phase that a booklet is about; undefined for the whole handbook. */
export function phaseOf(book: string): Phase | undefined {
  return PHASES.find((phase) => book === `phase-${phase}`);
}

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
