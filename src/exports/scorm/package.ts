/** A SCORM package: manifest, pages, and the standard's own schema files, which it wants beside the manifest. */
import { zipped, type Files } from '../archive.ts';
import type { ExportContext } from '../parts/exported-file.ts';
import { manifest, type Course, type Package, type PackagedPage, type Standard } from './manifest.ts';

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
  return packed(standard, course, [{ course, files: Object.keys(own) }], own, scorm);
}

/** Many pages, each in a folder of its own, in one package; styles and scripts are in it once. */
export async function scormCourse(
  standard: Standard,
  whole: Package,
  courses: readonly PackagedCourse[],
  { scorm }: ExportContext,
): Promise<Uint8Array> {
  const pages: PackagedPage[] = [];
  const own: Files = {};
  const shared: Files = {};
  for (const course of courses) {
    const { html, files } = await scorm.page(course.path, course.script, standard, '../');
    const page = `${course.id}/${PAGE}`;
    own[page] = html;
    Object.assign(shared, files);
    pages.push({ course, files: [page, ...Object.keys(files)] });
  }
  return packed(standard, whole, pages, { ...own, ...shared }, scorm);
}

function packed(
  standard: Standard,
  whole: Package,
  pages: readonly PackagedPage[],
  files: Files,
  scorm: ExportContext['scorm'],
): Uint8Array {
  return zipped({ 'imsmanifest.xml': manifest(standard, whole, pages), ...files, ...scorm.schemas(standard) });
}
