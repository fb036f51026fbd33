/** `npm run graph <id> [language]`: draws the graph of a role-play as SVG into .build/graphs/, for authors. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { instance } from '@viz-js/viz';
import { didYouMean } from '../../core/diagnostics.ts';
import { dotOf } from './dot.ts';
import type { Handbook } from '../handbook.ts';
import { loadHandbook } from '../load.ts';
import { localHandbook } from '../local-handbook.ts';

const FOLDER = '.build/graphs';

/** The drawing, with words in the language where they are written, else in the original.
 *  Rejects where there is no such role-play, saying which there are. */
export async function graphOf(handbook: Handbook, id: string, language?: string): Promise<string> {
  const local = localHandbook(handbook, language ?? handbook.languages[0]?.code ?? '');
  const rolePlay = local.get('role-play', id);
  if (!rolePlay) {
    const ids = local.all('role-play').map((candidate) => candidate.id);
    throw new Error(`There is no role-play "${id}".${didYouMean(id, ids)} There are: ${ids.join(', ')}.`);
  }
  const viz = await instance();
  return viz.renderString(dotOf(rolePlay), { format: 'svg' });
}

if (import.meta.main) {
  const [id = '', language] = process.argv.slice(2);
  try {
    const svg = await graphOf(loadHandbook(undefined, { drafts: true }), id, language);
    mkdirSync(FOLDER, { recursive: true });
    const file = join(FOLDER, `${id}.svg`);
    writeFileSync(file, svg);
    console.log(`Drawn into ${file}. Whole lines use their technique, dashed ones miss it; (trust heat) stands beside.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
