/** A file that the page "Use elsewhere" offers. */
import type { FormatId } from '../formats.ts';
import type { Notes } from '../notes.ts';

export interface Offer {
  format: FormatId;
  /** What is in it; a role-play's package is always whole. */
  notes?: Notes;
  /** Where too few questions fit, there is only the note that says so. */
  isThere: boolean;
}
