/** What the automation of an engine must do for the journeys. All else is made of this, once, in reader.ts. */

/** Keys that are no letter, by their name in a browser. */
export type Key = 'Enter' | 'Escape' | 'Tab' | 'ArrowDown' | 'Space';

/** A window in which nothing was stored before. */
export interface Tab {
  /** Opens an address, and waits until it is loaded. */
  go: (address: string) => Promise<void>;
  back: () => Promise<void>;
  /** @param expression its value, or what it promises, is a string */
  evaluate: (expression: string) => Promise<string>;
  /** The pointer goes to a point of what is in sight, and presses there. */
  press: (x: number, y: number) => Promise<void>;
  /** Types as a hand does: each letter goes down and up. */
  type: (text: string) => Promise<void>;
  key: (key: Key) => Promise<void>;
  /** Ctrl and V. */
  paste: () => Promise<void>;
  /** What comes out of the printer: A4, with margins of 14 mm where the page asks for none. */
  pdf: () => Promise<Uint8Array>;
  /** Errors that it has told of by now. */
  faults: () => string[];
  close: () => Promise<void>;
}

/** An engine that has been started. */
export interface Running {
  version: string;
  tab: () => Promise<Tab>;
  close: () => Promise<void>;
}

export interface Engine {
  name: string;
  /** Debian's packages that it and its automation are in; empty where it comes by npm. */
  packages: readonly string[];
  /** @returns what is not on this machine */
  missing: () => Promise<string[]>;
  start: () => Promise<Running>;
  /** What its automation cannot do, and what is done instead. */
  limits: readonly string[];
}
