/** `npm run graph <id> [language]`: draws the graph of a role-play as SVG into .build/graphs/, for authors. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { instance } from '@viz-js/viz';
import { didYouMean } from '../../core/diagnostics.ts';
import { dotOf } from './dot.ts';
import { read } from '../../read/read.ts';

const FOLDER = '.build/graphs';

/** The drawing. `language` is that of the first words in each box; their original where it is not named.
 * @throws where there is no such role-play, saying which there are. */
export async function graphOf(root: string, id: string, language?: string): Promise<string> {
  const { scenarios } = read(root).manuscript.handbook;
  const scenario = scenarios.find((candidate) => candidate.id === id);
  if (!scenario) {
    const ids = scenarios.map((candidate) => candidate.id);
    throw new Error(`There is no role-play "${id}".${didYouMean(id, ids)} There are: ${ids.join(', ')}.`);
  }
  const viz = await instance();
  return viz.renderString(dotOf(scenario, language ?? scenario.facts.original), { format: 'svg' });
}

if (import.meta.main) {
  const [id = '', language] = process.argv.slice(2);
  try {
    const svg = await graphOf(process.cwd(), id, language);
    mkdirSync(FOLDER, { recursive: true });
    const file = join(FOLDER, `${id}.svg`);
    writeFileSync(file, svg);
    console.log(`Drawn into ${file}. Whole lines use their technique, dashed ones miss it; (trust heat) stands beside.`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
