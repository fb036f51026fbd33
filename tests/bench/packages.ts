/** The packages of peers and of Lighthouse: each has a lock of its own in peers/, and is installed below .build/bench when asked for. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../src/core/failure.ts';
import { folderOf, isInstalled, LABEL, layOut, PEERS, type Name } from './systems.ts';

export const INSTALL = 'npm run bench -- --install';
const LIGHTHOUSE = 'lighthouse';

/** Installs what is asked for exactly as locked. Throws a Failure, without a network for example. */
export function installPackages(): void {
  for (const name of [...PEERS, LIGHTHOUSE]) {
    layOut(name);
    console.log(`Installing ${name} …`);
    try {
      execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folderOf(name), stdio: ['ignore', 'ignore', 'pipe'] });
    } catch (error) {
      const said =
        error instanceof Error && 'stderr' in error ? String(error.stderr).trim().split('\n').slice(0, 2).join(' ') : '';
      throw new Failure(`${name} could not be installed. ${said}`);
    }
  }
}

/** Those that can be measured. What is not installed is told, with how to get it. */
export function measurable(names: readonly Name[], say: (line: string) => void, isThere = isInstalled): Name[] {
  const missing = names.filter((name) => name !== 'ours' && !isThere(name));
  if (!missing.length) return [...names];
  const what = missing.map((name) => LABEL[name]).join(' and ');
  const left = names.filter((name) => !missing.includes(name));
  if (!left.length) throw new Failure(`${what} cannot be measured before this has fetched it: ${INSTALL}`);
  const rest = left.map((name) => LABEL[name]).join(' and ');
  say(`${what}: not installed. To compare with them, run ${INSTALL}. ${rest} is measured alone.`);
  return left;
}

export function hasLighthouse(say: (line: string) => void): boolean {
  if (isInstalled(LIGHTHOUSE)) return true;
  say(`First paint is left out: Lighthouse is not installed. ${INSTALL} fetches it.`);
  return false;
}

/** Versions of what is measured, and with what. @param names those of the systems */
export function versions(names: readonly Name[]): Record<string, string> {
  const of = (folder: string, name: string): string => {
    const manifest = JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')) as { version: string };
    return manifest.version;
  };
  const peers: Partial<Record<Name, string>> = { starlight: '@astrojs/starlight', eleventy: '@11ty/eleventy' };
  const installed = names.flatMap((name) => (peers[name] ? [[peers[name], of(folderOf(name), peers[name])] as const] : []));
  const own = ['astro', 'pagefind'].map((name) => [name, of('.', name)] as const);
  const lighthouse = isInstalled(LIGHTHOUSE) ? [['lighthouse', of(folderOf(LIGHTHOUSE), 'lighthouse')] as const] : [];
  return { node: process.versions.node, ...Object.fromEntries([...own, ...installed, ...lighthouse]) };
}
