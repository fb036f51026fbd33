/** The whole handbook as data: what the library opens, what rules read, what exports write out. */
import type { Article, Reference } from './article/schema.ts';
import type { Checklist } from './checklist/schema.ts';
import type { PairedName, SingleName } from './schemas.ts';
import type { Contradiction } from './contradiction/schema.ts';
import type { House } from '../core/house.ts';
import type { Language, SpokenLanguage } from '../core/languages.ts';
import type { Lexicons } from '../core/lexicons.ts';
import type { OperationalMap } from './map/schema.ts';
import type { Quiz } from './quiz/schema.ts';
import type { Scenario } from './role-play/schema.ts';
import type { SeedEntry, Source, Term } from './source/schema.ts';
import type { Technique } from './technique/schema.ts';
import type { Words } from '../core/interface-words.ts';

export interface PairedEntries {
  techniques: Technique[];
  articles: Article[];
  reference: Reference[];
  contradictions: Contradiction[];
  checklists: Checklist[];
  quizzes: Quiz[];
  scenarios: Scenario[];
  maps: OperationalMap[];
}

export interface Handbook extends PairedEntries {
  languages: SpokenLanguage[];
  house: House;
  ui: Record<Language, Words>;
  sources: Source[];
  glossary: Term[];
  seeds: SeedEntry[];
  /** Groups of words that searchers use for one thing, by language. */
  synonyms: Record<Language, string[][]>;
}

/** Prose of one file, with the 1-based line on which it starts. */
export interface Body {
  file: string;
  collection: PairedName;
  id: string;
  language: Language;
  text: string;
  firstLine: number;
}

/** The handbook as it lies on the desk: what could be read of it, and what rules need beside it.
 * Entries whose shape is wrong are left out of `handbook` but still stand in `known`. */
export interface Manuscript {
  handbook: Handbook;
  known: Record<PairedName | SingleName, string[]>;
  /** For each folder entry, the languages that have a words file, readable or not. */
  written: Record<string, Language[]>;
  bodies: Body[];
  lexicons: Lexicons;
  /** Every file below content/, with slashes, starting with "content/". */
  files: string[];
}

/** The file of an entry's facts or of its words in a language. */
export function fileOf(collection: PairedName, id: string, part: 'facts' | Language, extension: 'mdx' | 'yaml' = 'yaml'): string {
  return `content/${collection}/${id}/${part}.${part === 'facts' ? 'yaml' : extension}`;
}
