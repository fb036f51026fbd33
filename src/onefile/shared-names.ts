/** How the pages of the file refer to what they share. */

/** What pages refer to by number. */
export interface Shared {
  /** HTML of each part. */
  parts: string[];
  values: string[];
}

/** Attribute of the place of a part. */
export const PART = 'data-part';
/** Begins a value that stands elsewhere; its number follows. */
export const VALUE = '@@';
/** Short for data-pagefind-ignore, of which there are thousands. */
export const SHORT_IGNORE = 'data-i';
