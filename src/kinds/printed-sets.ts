/** The documents that hold all entries of a kind, as the records name them: each is a page below `/{lang}/print/`, and a file. */
import type { PrintedSet } from './kind.ts';
import { isEntryKind, type EntryKind } from './handbook.ts';
import { REGISTRY } from './registry.ts';
import { KIND_NAMES, SCHEMAS } from './schemas.ts';

export interface SetOfKind extends PrintedSet {
  kind: EntryKind;
  /** Folder of the kind: what the names of the files say they are of. */
  id: string;
  /** Last part of its address: "situations-index". */
  name: string;
}

export function printedSets(): SetOfKind[] {
  return KIND_NAMES.filter(isEntryKind).flatMap((kind) => {
    const { paper } = REGISTRY[kind];
    const { folder: id } = SCHEMAS[kind];
    return (paper ? paper.sets : []).map((set) => ({ ...set, kind, id, name: [id, set.form].filter(Boolean).join('-') }));
  });
}
