/** A file for another system, as a kind offers it and as the exporter writes it. */
import type { Translate } from '../../core/translate.ts';
import type { OfflinePage } from '../scorm/page.ts';
import type { CoursePart } from './course.ts';
import type { MomentOf } from './editions.ts';
import type { LocalHandbook } from '../../kinds/local-handbook.ts';

/** Where the site will be: its public address and the path below it, with slashes at both ends. */
export interface SiteAddress {
  site: string;
  base: string;
}

export interface ExportedFile {
  /** Name beside the entry's page. */
  name: string;
  /** Throws or rejects where it cannot be made, which fails the build. */
  write: () => Promise<Uint8Array | string> | Uint8Array | string;
}

/** Files of an entry, and what some format could not take of it. */
export interface Exports {
  files: ExportedFile[];
  /** A line each, for whoever builds. They stop nothing. */
  limits: string[];
  /** What it gives to the course of everything. */
  part?: CoursePart;
}

/** What writing needs besides the entry. */
export interface ExportContext extends SiteAddress {
  handbook: LocalHandbook;
  t: Translate;
  momentOf: MomentOf;
  scorm: ScormParts;
}

/** What SCORM packages are put together from. */
export interface ScormParts {
  /** The page of an entry, which needs the files that come with it and nothing else.
   *  @param path of the entry's page without base, with its language: "en/quizzes/limits"
   *  @param script the file of its script in the package
   *  @param up the way from the page to the top of the package, where it does not stand there: "../" */
  page: (path: string, script: URL, standard: '1.2' | '2004', up?: string) => Promise<OfflinePage>;
  /** The standard's own schema files, by their names. */
  schemas: (standard: '1.2' | '2004') => Record<string, string | Uint8Array>;
}
