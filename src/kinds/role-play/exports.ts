/** The package of a role-play for learning systems. */
import { exportName } from '../../exports/formats.ts';
import type { ExportContext, Exports } from '../../exports/parts/exported-file.ts';
import { scormPackage } from '../../exports/scorm/package.ts';
import type { Localised } from '../handbook.ts';

export function rolePlayExports(rolePlay: Localised<'role-play'>, context: ExportContext): Exports {
  const { id, language, title, path, changedOn } = rolePlay;
  const modified = context.momentOf(`scenarios/${id}`, saidIn(rolePlay, context), changedOn);
  const course = {
    id: `role-play-${id}-${language}`,
    title,
    modified,
    path: `${language}${path}`,
    script: new URL('./scorm/role-play-package.client.ts', import.meta.url),
  };
  return {
    files: [
      {
        name: exportName(context.t('site.name'), { id, language }, 'scorm12'),
        write: () => scormPackage('1.2', course, context),
      },
    ],
    limits: [],
    part: { page: course },
  };
}

/** All that its page says, but for interface words. */
function saidIn(rolePlay: Localised<'role-play'>, { handbook }: ExportContext): unknown {
  const { title, summary, situation, you, other, goals, learning, manager, start, short, nodes } = rolePlay;
  const choices = Object.values(nodes).flatMap((node) => node.choices);
  const techniques = choices.map(({ technique }) => handbook.get('technique', technique)?.title);
  return { title, summary, situation, you, other, goals, learning, manager, start, short, nodes, techniques };
}
