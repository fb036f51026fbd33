/** What an entry's dates tell of its changes. */
import type { Translation } from './entry.ts';

/** Of a joined entry: when its words were written, and what is told of its changes, newest first. */
interface Dated {
  changedOn: string;
  updated?: string | undefined;
  follows?: string | undefined;
  changes?: readonly { on: string; what: Translation }[];
}

export interface Change {
  /** YYYY-MM-DD */
  on: string;
  /** Undefined where only the day is told. */
  what: Translation | undefined;
}

/** Newest first, at least one. A translation changed at the earliest when the original did that it follows. */
export function changesOf({ changedOn, updated, follows, changes = [] }: Dated): Change[] {
  const worded = follows ?? updated ?? changedOn;
  const silent = changes.some(({ on }) => on === worded) ? [] : [{ on: worded, what: undefined }];
  return [...changes, ...silent].sort((a, b) => b.on.localeCompare(a.on));
}
