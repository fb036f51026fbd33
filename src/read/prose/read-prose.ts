/** Compiles bodies of prose in a process of their own, which they may take down or keep for ever. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Failure } from '../../core/failure.ts';
import { notParsed, type ProseReport } from './report.ts';

/** A file of prose, as it lies on the disk. */
export interface Source {
  file: string;
  source: string;
}

/** What the process says, a line each; a source is told by its place in the list: a file may stand there in several states. */
export type ChildLine = { begun: number } | { done: number; report: ProseReport };

/** A body is built in some 10 ms; these leave room for a machine with a hundred times as much to do. */
const SLICE = 5_000;
const LIMIT = 15_000;
/** Bodies that one process is given: about what it does in its time. All that wait would be handed over again and again. */
const BATCH = 1000;

/** Reports by a digest of file and source: an edit or a test changes a few bodies, and the others need not be compiled again. */
const known = new Map<string, ProseReport>();

interface Keyed extends Source {
  key: string;
}

/** Without what else the caller knows of a source: what is left is handed to the process. */
function keyed({ file, source }: Source): Keyed {
  return { file, source, key: createHash('sha256').update(`${file}\n${source}`).digest('base64') };
}

/** How the process runs; tests put another program in its place. */
export interface Run {
  program: string;
  /** Milliseconds after which it begins no further body. */
  slice: number;
  /** Milliseconds after which it is ended. */
  limit: number;
}

/** @returns the reports, in the order of the files. Throws where no process can be started. */
export function readProse(sources: readonly Source[], run: Partial<Run> = {}): ProseReport[] {
  const whole = { program: join(import.meta.dirname, 'child.ts'), slice: SLICE, limit: LIMIT, ...run };
  const all = sources.map(keyed);
  for (let waiting = unknown(all); waiting.length; waiting = unknown(waiting)) {
    runChild(waiting.slice(0, BATCH), whole);
    if (unknown(waiting).length === waiting.length) throw new Failure('The check cannot start the program that reads prose.');
  }
  return all.map(({ key }) => known.get(key) ?? notParsed());
}

function unknown(sources: readonly Keyed[]): Keyed[] {
  return sources.filter(({ key }) => !known.has(key));
}

/** Learns the report of one body at least, unless the process does not even begin. */
function runChild(waiting: readonly Keyed[], { program, slice, limit }: Run): void {
  const { stdout, error } = spawnSync(process.execPath, [program, String(slice)], {
    input: JSON.stringify(waiting),
    encoding: 'utf8',
    timeout: limit,
    killSignal: 'SIGKILL',
    maxBuffer: Infinity,
  });
  let open: Keyed | undefined;
  // There is no output where the process could not be started.
  for (const line of (stdout || '').split('\n').slice(0, -1)) {
    const said: ChildLine = JSON.parse(line);
    open = 'begun' in said ? waiting[said.begun] : undefined;
    const done = 'done' in said ? waiting[said.done] : undefined;
    if ('done' in said && done) known.set(done.key, said.report);
  }
  if (open) known.set(open.key, fatal(open, error && limit));
}

/** @param limit the milliseconds that it had, where it was not done in time */
function fatal({ source }: Source, limit: number | undefined): ProseReport {
  const line = 1 + source.split('\n').findIndex((text) => /^\s*<\/?[A-Za-z]/.test(text));
  const wrong = limit
    ? `The parser that builds the page is not done with it after ${limit / 1000} seconds.`
    : 'The parser that builds the page breaks down over it, without a word.';
  return notParsed({
    line: line || 1,
    wrong,
    fix: 'Take out tags, and whatever is unusual in it; keep prose to plain Markdown.',
  });
}
