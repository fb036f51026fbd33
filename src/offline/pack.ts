/** What the build and the worker agree on: which files a language is kept in, and how their bytes travel. Addresses are without the
 * base: "en/techniques/limits/", "" for the choice of language. */
import type { Language } from '../core/languages.ts';

/** What the worker knows of a language's pack before it has it. */
export interface Edition {
  /** A hash of all that is in it. */
  edition: string;
  pages: number;
  /** Unpacked, as it lies on the device. */
  bytes: number;
  /** What is kept on request. */
  more: { files: number; bytes: number };
}

export type Editions = Record<Language, Edition>;

/** Whether a cache is ours. A host may have other sites, and their caches. @param scope address of the site, with a slash at its end */
export const isCacheOf = (scope: string) => (name: string) => name.startsWith(`${scope} `);

export interface KeptFile {
  address: string;
  /** Unpacked. */
  bytes: number;
  hash: string;
}

/** What a pack holds. The pack is nothing but the files' bytes, one after another in this order. */
export interface Manifest {
  files: KeptFile[];
  /** Too much to be kept unasked: PDFs. They are no part of the pack. */
  onRequest: KeptFile[];
}

export const FOLDER = 'offline/';
export const manifestAddress = (language: Language, edition: string) => `${FOLDER}${language}.${edition}.json`;
/** By this ending every host compresses it, which is why it has it. */
export const packAddress = (language: Language, edition: string) => `${FOLDER}${language}.${edition}.pack.txt`;

/** SHA-256, half of it: as hard to hit by a forged file, and a manifest of hundreds stays small. */
export async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes), 0, 16);
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The edition that the files make, in their order. */
export async function editionOf(files: readonly KeptFile[]): Promise<string> {
  return (await digest(new TextEncoder().encode(JSON.stringify(files)))).slice(0, 16);
}
