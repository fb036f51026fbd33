/** The file that holds the whole handbook of a language as data: what it is called, and where its schema is. */
import { fileName } from '../../core/file-names.ts';
import type { Language } from '../../core/languages.ts';

/** Raised when a reader of the old form would misread the new one; its schema then gets an address of its own. */
export const DATA_FORMAT = 1;

/** Where the schema lies, below the base. */
export const DATA_SCHEMA_PATH = `schemas/handbook-${DATA_FORMAT}.json`;

/** Name of the file, which lies in the site's `downloads/`. */
export function openDataName(siteName: string, language: Language): string {
  return fileName(siteName, { id: 'handbook', language, ending: '.json' });
}
