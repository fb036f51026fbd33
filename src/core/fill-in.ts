/** What `npm run new` writes where a writer has to write. */
export const TO_FILL_IN = 'FILL IN';

/** Finds it in a text. */
export const FILL_IN = /\bFILL\s+IN\b/;
