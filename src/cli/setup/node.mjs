// Astro 7 and running TypeScript directly want Node 22.18 or newer; many machines still have 20.
// Where Node is older, this fetches one from npm into .node/ and links it into node_modules/.bin,
// so that every `npm run …` and all its children use it. It runs on the old Node: plain JavaScript, no packages.
import { copyFileSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { canBuild, fetchNode, PACKAGES } from './node-package.mjs';
import { npm } from './npm.mjs';

const { node } = process.versions;
if (!canBuild(node.split('.').map(Number))) {
  console.log(`Node ${node} is too old to build the handbook; this folder gets a newer one of its own.`);
  try {
    const wanted = PACKAGES[`${process.platform}-${process.arch}`];
    link(fetchNode(wanted, '.node', (args) => npm(args, ['ignore', 'ignore', 'inherit'])));
  } catch (error) {
    console.error(`${/** @type {Error} */ (error).message} Please install Node 22 or 24, and try again.`);
    process.exitCode = 1;
  }
}

/** @param {string} binary */
function link(binary) {
  const windows = process.platform === 'win32';
  const to = join('node_modules', '.bin', windows ? 'node.exe' : 'node');
  mkdirSync(dirname(to), { recursive: true });
  rmSync(to, { force: true });
  if (windows) copyFileSync(binary, to);
  else symlinkSync(join('..', '..', binary), to);
}
