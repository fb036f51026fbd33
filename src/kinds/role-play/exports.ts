/** The package of a role-play for learning systems. */
import { fileName } from '../../exports/formats.ts';
import type { ExportContext, Exports } from '../../exports/parts/exported-file.ts';
import { scormPackage } from '../../exports/scorm/package.ts';
import type { Localised } from '../handbook.ts';

export function rolePlayExports({ id, language, title, path }: Localised<'role-play'>, context: ExportContext): Exports {
  const course = {
    id: `role-play-${id}-${language}`,
    title,
    path: `${language}${path}`,
    script: new URL('./scorm/role-play-package.client.ts', import.meta.url),
  };
  return { files: [{ name: fileName(id, language, 'scorm12'), write: () => scormPackage('1.2', course, context) }], limits: [] };
}
