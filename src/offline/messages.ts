/** What a page asks the worker, and what it is told. */
import type { Language } from '../core/languages.ts';

export type Asked =
  /** Each page asks for its own language; a reader who asks has pressed a button. */
  | { ask: 'keep'; language: Language; byReader?: boolean }
  | { ask: 'forget'; language: Language }
  /** The PDFs of a language that is kept. */
  | { ask: 'keep-files'; language: Language }
  | { ask: 'forget-files'; language: Language }
  /** How it stands with every language. */
  | { ask: 'state' }
  /** The newer edition takes the place of the one in use. */
  | { ask: 'take' };

export interface Told {
  language: Language;
  /** Whether every page of the language is kept. */
  ready: boolean;
  pages: number;
  /** What it takes on the device. */
  bytes: number;
  /** Its PDFs: how many there are, what they take, how many are kept. */
  files: { all: number; bytes: number; kept: number };
  /** How much has come, from 0 to 1, while it is coming. */
  part?: number;
  filesPart?: number;
  failed?: 'full' | 'unreachable';
  filesFailed?: 'full' | 'unreachable';
}
