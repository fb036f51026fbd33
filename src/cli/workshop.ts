/** The folder in which a site is made. Only a finished site takes the place of the old one, by renaming: so what is published is
 * the old site or the new one, never half of each. */
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, resolve } from 'node:path';
import { Failure, errorCode } from '../core/failure.ts';

/** Holds every workshop, the lock, and temporary files where the system offers no place for them. */
const BUILDS = '.build';
const LOCK = `${BUILDS}/lock`;
const TEMPORARY = `${BUILDS}/tmp`;
/** Minutes after which no build is still running, and a lock only tells of one that was killed. */
const LONGEST_BUILD = 60;

export interface Workshop {
  /** Where the site is to be made; empty. */
  folder: string;
  /** Puts the finished site in the place of the old one; the next build may begin. */
  publish: () => void;
}

/** Opens an empty workshop, which is cleared away when the process ends, however it ends, and may be the only one that is open
 * in this folder: builds share the caches of Astro. Throws Failure.
 *  @param out the folder that the site will take the place of */
export function openWorkshop(out: string): Workshop {
  refuseForeign(out);
  mkdirSync(BUILDS, { recursive: true });
  takeLock();
  const folder = `${BUILDS}/${out.replace(/[^\w.-]+/g, '-')}`;
  const old = `${folder}-old`;
  if (existsSync(old) && !existsSync(out)) renameSync(old, out); // a build was killed between the two renames of `publish`
  const clear = () => {
    for (const path of [folder, old, TEMPORARY]) rmSync(path, { recursive: true, force: true });
  };
  clear();
  process.on('exit', () => {
    clear();
    rmSync(LOCK, { force: true });
  });
  ensureTemporaryFolder();
  const publish = () => {
    mkdirSync(dirname(out), { recursive: true });
    if (existsSync(out)) renameSync(out, old);
    renameSync(folder, out);
    rmSync(old, { recursive: true, force: true });
    rmSync(LOCK, { force: true });
  };
  return { folder, publish };
}

/** A folder that holds something else than a site would be lost. Every site of ours has a page for what is not found. */
function refuseForeign(out: string): void {
  if (!existsSync(out) || existsSync(`${out}/404.html`)) return;
  if (!statSync(out).isDirectory()) throw new Failure(`${out} is a file; the site needs a folder. Name another one with --out.`);
  if (readdirSync(out).length > 0)
    throw new Failure(
      `${out} holds something else than a site, which would be lost. Name another folder with --out, or empty it.`,
    );
}

function takeLock(): void {
  try {
    writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    if (isHeld())
      throw new Failure(
        `Another build is running in this folder. Wait until it ends. If there is none, delete ${LOCK}, and try again.`,
      );
    rmSync(LOCK, { force: true });
    takeLock();
  }
}

function isHeld(): boolean {
  const minutes = (Date.now() - statSync(LOCK).mtimeMs) / 60_000;
  const holder = Number(readFileSync(LOCK, 'utf8'));
  return minutes < LONGEST_BUILD && holder !== process.pid && isRunning(holder);
}

function isRunning(id: number): boolean {
  try {
    return id > 0 && process.kill(id, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM'; // it runs, and is someone else's
  }
}

/** SQLite and the browser need a place for temporary files; where the system's cannot be written, they get one here. */
function ensureTemporaryFolder(): void {
  try {
    accessSync(tmpdir(), constants.W_OK);
  } catch {
    mkdirSync(TEMPORARY, { recursive: true });
    for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = resolve(TEMPORARY);
  }
}
