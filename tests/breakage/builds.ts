/** Builds what the check has passed: several changes in one build, and where that fails each half by itself, down to the culprit. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { flawsOf } from './judge.ts';
import type { Changes, Files } from './mutations.ts';
import { writeTree } from './trees.ts';

const LIMIT = 20 * 60_000;

export interface Passed {
  name: string;
  changes: Changes;
}

/** What a build came to. `flaws` are of a site that was built with exit code 0. */
export type Outcome = { built: true } | { flaws: string[] } | { died: string } | { hang: true };

/** @param folder where copies and sites are made
 *  @param passes whether the check passes a handbook
 *  @returns the outcome of each change; those that fail stand alone */
export async function buildAll(
  folder: string,
  files: Files,
  changes: readonly Passed[],
  passes: (root: string) => Promise<boolean>,
): Promise<{ change: Passed; outcome: Outcome }[]> {
  const root = join(folder, 'handbook');
  writeTree(root, files, new Map(changes.flatMap((change) => [...change.changes])));
  const fits = changes.length < 2 || (await passes(root)); // two harmless changes may be a mistake together
  const outcome = fits ? build(folder, root) : { died: 'together' };
  if ('built' in outcome || changes.length < 2) return changes.map((change) => ({ change, outcome }));
  const half = Math.ceil(changes.length / 2);
  return [
    ...(await buildAll(folder, files, changes.slice(0, half), passes)),
    ...(await buildAll(folder, files, changes.slice(half), passes)),
  ];
}

function build(folder: string, root: string): Outcome {
  const site = join(folder, 'site');
  rmSync(site, { recursive: true, force: true });
  const { status, stdout, stderr, error } = spawnSync(process.execPath, ['src/cli/build.ts', '--pdf', 'skip', '--out', site], {
    env: { ...process.env, HANDBOOK_ROOT: root, NODE_ENV: 'production' },
    encoding: 'utf8',
    timeout: LIMIT,
    killSignal: 'SIGKILL',
  });
  if (error) return { hang: true };
  if (status !== 0) return { died: `${stdout}\n${stderr}`.trim().slice(-1500) };
  const { base } = parse(readFileSync(join(root, 'content/house.yaml'), 'utf8')) as { base: string };
  const flaws = flawsOf(site, base);
  return flaws.length ? { flaws } : { built: true };
}
