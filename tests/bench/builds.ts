/** Builds each system cold, and again after one changed entry, turn about: whatever else the machine does hits all alike. */
import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../src/core/failure.ts';
import { figureOf, figureOfSome, type Figure } from './figures.ts';
import { runMeasured, type Used } from './process-tree.ts';
import { change, cool, LABEL, WORK, type Name, type System } from './systems.ts';

export interface Build {
  cpu: Figure;
  memory: Figure | undefined;
  wall: Figure;
}

/** What was measured of one system at one size; `failed` says why there is nothing. */
export interface Built {
  cold?: Build;
  changed?: Build;
  /** Bytes of all files of the site. */
  output?: number;
  files?: number;
  failed?: string;
}

/** @param rounds how often each is built */
export async function buildAll(
  systems: readonly System[],
  rounds: number,
  say: (line: string) => void,
): Promise<Record<Name, Built>> {
  const used = systems.map(() => ({ cold: [] as Used[], changed: [] as Used[] }));
  const failed = new Map<System, string>();
  for (let round = 1; round <= rounds; round++) {
    for (const [index, system] of systems.entries()) {
      if (failed.has(system)) continue;
      try {
        cool(system);
        used[index]!.cold.push(await build(system, `build ${round} of ${rounds}, cold`, say));
        change(system, round);
        used[index]!.changed.push(await build(system, `build ${round} of ${rounds}, one entry changed`, say));
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        failed.set(system, error.message);
        say(`${LABEL[system.name]} could not be built. ${error.message}`);
      }
    }
  }
  const rows = systems.map((system, index) => [system.name, builtOf(system, used[index]!, failed.get(system))]);
  return Object.fromEntries(rows) as Record<Name, Built>;
}

async function build(system: System, what: string, say: (line: string) => void): Promise<Used> {
  mkdirSync(WORK, { recursive: true });
  const env = { ...process.env, NODE_ENV: 'production', ...system.env };
  const used = await runMeasured(system.command, system.folder, env, join(WORK, `${system.name}.log`));
  say(`${LABEL[system.name]}, ${what}: ${used.cpuSeconds.toFixed(1)} CPU s, ${used.wallSeconds.toFixed(1)} s.`);
  return used;
}

function builtOf(system: System, used: { cold: Used[]; changed: Used[] }, failed: string | undefined): Built {
  if (failed !== undefined) return { failed };
  const sizes = filesIn(system.output).map((file) => statSync(file).size);
  const output = sizes.reduce((sum, size) => sum + size, 0);
  return { cold: buildOf(used.cold), changed: buildOf(used.changed), output, files: sizes.length };
}

function buildOf(used: readonly Used[]): Build {
  return {
    cpu: figureOf(used.map(({ cpuSeconds }) => cpuSeconds)),
    memory: figureOfSome(used.map(({ memory }) => memory)),
    wall: figureOf(used.map(({ wallSeconds }) => wallSeconds)),
  };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
  );
}
