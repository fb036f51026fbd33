/** A SCORM package: manifest, page, and the standard's own schema files, which it wants beside the manifest. */
import { zipped, type Files } from '../archive.ts';
import { manifest, type Course, type Standard } from './manifest.ts';

const PAGE = 'index.html';

/** @param page the one HTML file, whole
 *  @param schemas the files of `schemas/<standard>`, by their names */
export function scormPackage(standard: Standard, course: Course, page: string, schemas: Files): Uint8Array {
  return zipped({ 'imsmanifest.xml': manifest(standard, course, [PAGE]), [PAGE]: page, ...schemas });
}
