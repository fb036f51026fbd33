/** Programs of this machine: found, and kept running for as long as the tests need them. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';

/** @returns undefined where there is none of that name */
export const onPath = (name: string) =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((candidate) => existsSync(candidate));

export const notOnPath = (...names: string[]) => names.filter((name) => !onPath(name));

export interface Program {
  /** What it has said so far. */
  said: () => string;
  /** Waits until it says something. Rejects if it ends before. */
  says: (words: RegExp) => Promise<RegExpExecArray>;
  stop: () => Promise<void>;
}

/** Starts a program, which is stopped with the tests at the latest. */
export function run(name: string, args: readonly string[], environment: Record<string, string> = {}): Program {
  // A group of its own, so that what it starts goes with it.
  const child = spawn(name, args, { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (more: Buffer) => (said += more.toString('utf8')));
  const ended = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      said += error.message;
      resolve();
    });
    child.once('exit', () => resolve());
  });
  let hasEnded = false;
  void ended.then(() => (hasEnded = true));
  process.once('exit', () => end(child));
  return {
    said: () => said,
    async says(words) {
      for (;;) {
        const found = words.exec(said);
        if (found) return found;
        if (hasEnded) throw new Error(`${name} ended: ${said.slice(-500)}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    async stop() {
      end(child);
      await ended;
    },
  };
}

function end({ pid, exitCode }: ChildProcess): void {
  if (pid === undefined || exitCode !== null) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended by itself a moment ago.
  }
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  await new Promise((resolve) => server.close(resolve));
  return bound !== null && typeof bound === 'object' ? bound.port : 0;
}
