/** The one door to the browser's storage. It may be blocked, where even asking for it throws, or full: nothing here ever
 * throws, each failure is a value. */

/** Every name under which something is kept. The page on privacy tells readers what each is for, and clears them all. */
export const STORED = {
  /** Answers to quizzes: in the tab, and on the device if the reader wishes. */
  answers: 'handbook.answers',
  lines: 'handbook.kept-lines',
  /** What a team has filled in on its sheets. */
  sheet: 'handbook-sheet',
  /** The team's logo. */
  mark: 'handbook-sheet-mark',
  /** Followed by the id of a worksheet. */
  worksheet: 'handbook.worksheet.',
  language: 'language',
} as const;

export type StoredName = (typeof STORED)[keyof typeof STORED] | `${typeof STORED.worksheet}${string}`;

/** A host may keep other sites in the same store. */
export function isStoredName(name: string): name is StoredName {
  return Object.values(STORED).some((own) => (own.endsWith('.') ? name.startsWith(own) : name === own));
}

/** Why a text could not be kept. */
export type Failure = 'blocked' | 'full';

export interface Store {
  /** @returns null where nothing lies under the name, undefined where the store is blocked */
  read: (name: StoredName) => string | null | undefined;
  /** @returns why the text was not kept; undefined where it was. What lay there before then stays. */
  write: (name: StoredName, text: string) => Failure | undefined;
  remove: (name: StoredName) => void;
  /** Calls back when what lies under the name may have changed behind the page's back: another tab has written, or the reader
   * has come back to a page that stood still meanwhile (back/forward cache).
   * @param heard is given what the other tab wrote, null where it removed it; undefined where only reading can tell */
  listen: (name: StoredName, heard: (written: string | null | undefined) => void) => void;
}

export interface BrowserStore extends Store {
  /** Under which of our names something lies. */
  names: () => StoredName[];
}

/** @param open asked anew at each use, because asking throws in a browser that blocks storage */
export function storeIn(open: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): BrowserStore {
  const store: BrowserStore = {
    read(name) {
      try {
        return open().getItem(name);
      } catch {
        return undefined;
      }
    },
    write(name, text) {
      try {
        open().setItem(name, text);
        return undefined;
      } catch {
        return store.read(name) === undefined ? 'blocked' : 'full';
      }
    },
    remove(name) {
      try {
        open().removeItem(name);
      } catch {
        // Blocked: nothing of ours lies there.
      }
    },
    names() {
      try {
        return Object.keys(open()).filter(isStoredName);
      } catch {
        return [];
      }
    },
    listen(name, heard) {
      // Without a key, everything was removed.
      addEventListener('storage', ({ key, newValue }) => (key ?? name) === name && heard(newValue));
      addEventListener('pageshow', ({ persisted }) => persisted && heard(undefined));
    },
  };
  return store;
}

/** What is kept on this device, beyond the visit. */
export const deviceStore = storeIn(() => localStorage);

/** What is kept until the tab is closed. */
export const tabStore = storeIn(() => sessionStorage);
