/** Lines that the reader keeps, by their references ("listen/open-the-door"): on this device, and nowhere else. */
import { deviceStore, type Failure, type Store } from '../../core/storage.ts';

const NAME = 'kept-lines';

export interface KeptLines {
  /** In the order in which they were kept. */
  all: () => readonly string[];
  /** @returns why the device does not keep it; where storage is blocked it is kept for the life of the page all the same */
  set: (reference: string, isKept: boolean) => Failure | undefined;
  /** Calls back when another tab has changed them. */
  listen: (heard: () => void) => void;
}

export function keptLinesIn(store: Store): KeptLines {
  let onPage: readonly string[] = [];
  const all = () => {
    const stored = store.read(NAME);
    return stored === undefined ? onPage : referencesIn(stored);
  };
  return {
    all,
    set(reference, isKept) {
      const others = all().filter((one) => one !== reference);
      onPage = isKept ? [...others, reference] : others;
      return store.write(NAME, JSON.stringify(onPage));
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
