/** Runs a command and tells what it and all that it starts have used.
 * CPU time is what the system counts when it takes a process away (`times` of the shell: wait4, with every descendant that was waited
 * for), or what was seen of all processes while they ran, where that is more: a helper that nobody waits for is in none of the former.
 * Memory is the greatest sum of resident sets of one moment, looked at ten times a second; shared pages count once in each process.
 * Both are read from /proc, so other systems than Linux give CPU time alone. */
import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, readdirSync } from 'node:fs';
import { Failure } from '../../src/core/failure.ts';

export interface Used {
  cpuSeconds: number;
  /** Bytes; undefined where /proc cannot be read. */
  memory: number | undefined;
  wallSeconds: number;
}

const OFTEN = 100; // milliseconds
const TICKS = 100; // a second, on every Linux that Node runs on
const PAGE = 4096; // bytes
/** Keeps the exit code, and writes what was waited for to a third channel. */
const COUNTED = '"$@"; code=$?; times >&3; exit $code';

/** Rejects with a Failure where the command fails. @param log file for what it says */
export async function runMeasured(command: readonly string[], cwd: string, env: NodeJS.ProcessEnv, log: string): Promise<Used> {
  const said = openSync(log, 'w');
  const began = performance.now();
  const child = spawn('sh', ['-c', COUNTED, 'sh', ...command], { cwd, env, stdio: ['ignore', said, said, 'pipe'] });
  let times = '';
  child.stdio[3]?.on('data', (chunk: Buffer) => (times += String(chunk)));
  const seen = new Map<number, number>();
  let memory = 0;
  const look = () => (memory = Math.max(memory, lookAt(child.pid ?? 0, seen)));
  const timer = setInterval(look, OFTEN);
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  clearInterval(timer);
  closeSync(said);
  if (code !== 0) throw new Failure(`It ended with ${code}: ${reasonIn(readFileSync(log, 'utf8'))}`);
  const ticks = [...seen.values()].reduce((sum, one) => sum + one, 0);
  return {
    cpuSeconds: Math.max(secondsIn(times), ticks / TICKS),
    memory: memory || undefined,
    wallSeconds: (performance.now() - began) / 1000,
  };
}

/** What a build that failed said, for a sentence: where it ran out of memory, or its last words. */
export function reasonIn(said: string): string {
  if (/heap out of memory|allocation failed/i.test(said)) return 'it ran out of memory.';
  return said.trim().split('\n').slice(-3).join(' ').slice(-300) || 'it said nothing.';
}

/** Seconds of what was waited for: the second line of `times`, user and system, as "0m1.25s 0m0.50s". */
export function secondsIn(times: string): number {
  const [, children = ''] = times.trim().split('\n');
  const parts = [...children.matchAll(/(\d+)m([\d.]+)s/g)];
  return parts.reduce((sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds), 0);
}

/** Notes the time of each process below `root` in ticks. @returns bytes that they hold together */
function lookAt(root: number, seen: Map<number, number>): number {
  if (!existsSync('/proc/self/stat')) return 0;
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (readProcess(Number(name)) ?? []) : []));
  const parentOf = new Map(all.map(({ id, parent }) => [id, parent]));
  const isBelow = (id: number): boolean => {
    const parent = parentOf.get(id);
    return parent !== undefined && (parent === root || seen.has(parent) || isBelow(parent));
  };
  const tree = all.filter(({ id }) => seen.has(id) || isBelow(id));
  for (const { id, ticks } of tree) seen.set(id, ticks);
  return tree.reduce((sum, { pages }) => sum + pages, 0) * PAGE;
}

/** undefined for one that has just ended. */
function readProcess(id: number): { id: number; parent: number; ticks: number; pages: number } | undefined {
  try {
    // The name in brackets may hold anything; what follows it is numbers: state, parent, …, user and system ticks, …, resident pages.
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1)?.split(' ').map(Number) ?? [];
    return { id, parent: fields[1] ?? 0, ticks: (fields[11] ?? 0) + (fields[12] ?? 0), pages: fields[21] ?? 0 };
  } catch {
    return undefined;
  }
}
