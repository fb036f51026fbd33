/** A SCORM package: manifest, page, and the standard's own schema files, which it wants beside the manifest. */
import { zipped } from '../archive.ts';
import type { ExportContext } from '../parts/exported-file.ts';
import { manifest, type Course, type Standard } from './manifest.ts';

const PAGE = 'index.html';

/** A course with the page that it is made of. */
export interface PackagedCourse extends Course {
  /** Of the entry's page, without base, with its language: "en/quizzes/limits". */
  path: string;
  /** The file of its script in the package. */
  script: URL;
}

export async function scormPackage(standard: Standard, course: PackagedCourse, { scorm }: ExportContext): Promise<Uint8Array> {
  const { html, files } = await scorm.page(course.path, course.script, standard);
  const own = { [PAGE]: html, ...files };
  return zipped({ 'imsmanifest.xml': manifest(standard, course, Object.keys(own)), ...own, ...scorm.schemas(standard) });
}
