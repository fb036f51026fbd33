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

export interface KeptFile {
  address: string;
  /** Unpacked. */
  bytes: number;
  hash: string;
}

/** What a pack holds, in the order in which the pack has it. */
export interface Manifest {
  /** Length of the pack as text. */
  packed: number;
  files: KeptFile[];
  /** Too much to be kept unasked: PDFs. They are no part of the pack. */
  onRequest: KeptFile[];
}

/** The content of one file in a pack: text as it is, anything else in base64. */
export type Packed = string | { base64: string };

export const FOLDER = 'offline/';
export const manifestAddress = (language: Language, edition: string) => `${FOLDER}${language}.${edition}.json`;
export const packAddress = (language: Language, edition: string) => `${FOLDER}${language}.${edition}.pack.json`;

/** SHA-256, half of it: as hard to hit by a forged file, and a manifest of hundreds stays small. */
export async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes), 0, 16);
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The edition that the files make, in their order. */
export async function editionOf(files: readonly KeptFile[]): Promise<string> {
  return (await digest(new TextEncoder().encode(JSON.stringify(files)))).slice(0, 16);
}

export function pack(bytes: Uint8Array): Packed {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { base64: btoa([...bytes].map((byte) => String.fromCharCode(byte)).join('')) };
  }
}

export function unpack(packed: Packed): Uint8Array<ArrayBuffer> {
  if (typeof packed === 'string') return new TextEncoder().encode(packed);
  return Uint8Array.from(atob(packed.base64), (letter) => letter.charCodeAt(0));
}
