/** Lines that the reader keeps, by their references ("listen/open-the-door"): on this device, and nowhere else. */
import { deviceStore, STORED, type Store } from '../../core/storage.ts';

const NAME = STORED.lines;

export interface KeptLines {
  /** In the order in which they were kept. */
  all: () => readonly string[];
  /** Keeps a line, or lets it go. @returns what to tell: that the device keeps it, that it does not (where storage is blocked or
   * full the line is kept for the life of the page all the same); undefined where the line was let go */
  toggle: (reference: string) => 'kept' | 'unkept' | undefined;
  /** Calls back when another tab has changed them. */
  listen: (heard: () => void) => void;
}

export function keptLinesIn(store: Store): KeptLines {
  /** What the device would not take; undefined where it has all. */
  let onPage: readonly string[] | undefined;
  const all = () => onPage ?? referencesIn(store.read(NAME) ?? null);
  return {
    all,
    toggle(reference) {
      const before = all();
      const isKept = !before.includes(reference);
      const after = isKept ? [...before, reference] : before.filter((one) => one !== reference);
      const failure = store.write(NAME, JSON.stringify(after));
      onPage = failure && after;
      return isKept ? (failure ? 'unkept' : 'kept') : undefined;
    },
    listen: (heard) => store.listen(NAME, heard),
  };
}

/** Whatever lies there, also what somebody else has written. */
function referencesIn(stored: string | null): string[] {
  try {
    const value: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

export const keptLines = keptLinesIn(deviceStore);
