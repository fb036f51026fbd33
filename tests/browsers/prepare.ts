/** Before the journeys: installs what is missing where that can be done (Debian, as root), and builds the site if it is not there. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, ROOT } from '../setup/build-site.ts';
import { ENGINES } from './engines.ts';
import { onPath } from './programs.ts';

export default async function prepare(): Promise<void> {
  await install();
  if (existsSync(join(ROOT.folder, 'sitemap.xml'))) console.log(`The site in ${ROOT.folder} is taken; without it, it is built.`);
  else build(ROOT);
}

async function install(): Promise<void> {
  const wanted: string[] = [];
  for (const { missing, packages } of ENGINES) if ((await missing()).length) wanted.push(...packages);
  if (!wanted.length) return;
  if (process.getuid?.() !== 0 || !onPath('apt-get')) {
    console.log(`To have every engine on Debian: apt-get install --no-install-recommends ${wanted.join(' ')}`);
    return;
  }
  console.log(`Installing ${wanted.join(', ')}.`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { env: environment, stdio: ['ignore', 'ignore', 'inherit'] as ('ignore' | 'inherit')[] };
  try {
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...wanted], options);
  } catch (error) {
    console.log(`They could not be installed: ${error instanceof Error ? error.message : String(error)}`);
  }
}
