// Astro 7 and running TypeScript directly want Node 22.18 or newer; many machines still have 20.
// Where Node is older, this fetches one from npm into .node/ and links it into node_modules/.bin,
// so that every `npm run …` and all its children use it. It runs on the old Node: plain JavaScript, no packages.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const WANTED = [22, 18];
const FETCHED = '22.23.2';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const [major, minor] = process.versions.node.split('.').map(Number);
const newEnough = major > WANTED[0] || (major === WANTED[0] && minor >= WANTED[1]);

if (!newEnough) {
  const windows = process.platform === 'win32';
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`;
  const folder = join(root, '.node');
  const binary = join(folder, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node');
  const link = join(root, 'node_modules', '.bin', windows ? 'node.exe' : 'node');
  if (!existsSync(binary)) {
    console.log(`Node ${process.versions.node} is too old to build the handbook; fetching Node ${FETCHED} for this folder only.`);
    mkdirSync(folder, { recursive: true });
    const install = [
      'install',
      '--prefix',
      folder,
      '--no-save',
      '--no-package-lock',
      '--no-audit',
      '--no-fund',
      `${name}@${FETCHED}`,
    ];
    execFileSync('npm', install, { stdio: ['ignore', 'ignore', 'inherit'], shell: windows });
  }
  mkdirSync(dirname(link), { recursive: true });
  rmSync(link, { force: true });
  if (windows) copyFileSync(binary, link);
  else symlinkSync(binary, link);
}
