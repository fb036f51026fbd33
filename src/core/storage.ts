/** The one door to the browser's storage. It may be blocked, where even asking for it throws, or full: nothing here ever
 * throws, each failure is a value. */

/** Why a text could not be kept. */
export type Failure = 'blocked' | 'full';

export interface Store {
  /** @returns null where nothing lies under the name, undefined where the store is blocked */
  read: (name: string) => string | null | undefined;
  /** @returns why the text was not kept; undefined where it was. What lay there before then stays. */
  write: (name: string, text: string) => Failure | undefined;
  remove: (name: string) => void;
  /** Calls back when what lies under the name may have changed behind the page's back: another tab has written, or the reader
   * has come back to a page that stood still meanwhile (back/forward cache).
   * @param heard is given what the other tab wrote, null where it removed it; undefined where only reading can tell */
  listen: (name: string, heard: (written: string | null | undefined) => void) => void;
}

/** @param open asked anew at each use, because asking throws in a browser that blocks storage */
export function storeIn(open: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): Store {
  const store: Store = {
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
