/** Apart from what reads it, so that a page may look whether answers lie there at all, and load nothing where none do. */
export const STORAGE_KEY = 'handbook.answers';
