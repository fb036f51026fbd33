/** What was measured, kept in results.json: rows by system and size, each with the run that it comes from. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, loadavg, platform, totalmem } from 'node:os';
import type { Built } from './builds.ts';
import type { Paints } from './lighthouse.ts';
import { versions } from './packages.ts';
import type { Name } from './systems.ts';
import type { PageName, Search } from './visits.ts';
import type { Weight } from './serve.ts';

export interface Row extends Built {
  system: Name;
  size: number;
  /** Key of the run. */
  run: string;
  pages?: Partial<Record<PageName, Weight>>;
  search?: Record<string, Search>;
  paint?: Paints[Name];
}

export interface Run {
  commit: string;
  seed: number;
  machine: string;
  versions: Record<string, string>;
  /** Average number of programs that wanted a core, in the minute before and in the last one: above the number of cores, times are
   * too long, CPU time a little. */
  load: [number, number];
}

export interface Results {
  /** By the moment at which they began. */
  runs: Record<string, Run>;
  rows: Row[];
}

export const FILE = 'tests/bench/results.json';

export function readResults(): Results {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Results) : { runs: {}, rows: [] };
}

export function writeResults(results: Results): void {
  writeFileSync(FILE, `${JSON.stringify(results, rounded, 2)}\n`);
}

const rounded = (_: string, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(5)) : value);

/** New rows take the place of older ones of the same system and size; a run that no row comes from any more goes. */
export function merge(old: Results, run: string, about: Run, rows: readonly Row[]): Results {
  const key = ({ system, size }: Row) => `${system} ${size}`;
  const replaced = new Set(rows.map(key));
  const all = [...old.rows.filter((row) => !replaced.has(key(row))), ...rows];
  all.sort((a, b) => a.size - b.size || a.system.localeCompare(b.system));
  const used = new Set(all.map((row) => row.run));
  const runs = Object.entries({ ...old.runs, [run]: about }).filter(([name]) => used.has(name));
  return { runs: Object.fromEntries(runs), rows: all };
}

/** @param before the load when the run began */
export function describeRun(names: readonly Name[], seed: number, before: number): Run {
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 1e9)} GB, ${platform()} ${arch()}`;
  return { commit: commit(), seed, machine, versions: versions(names), load: [before, loadavg()[0] ?? 0] };
}

function commit(): string {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return 'unknown'; // not a clone
  }
}
