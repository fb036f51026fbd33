/** `npm run build` in a folder and process of its own, on the handbook of the fixtures, with a fault put where Astro would work. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { handbookWith, type Edit } from '../../setup/fixture-handbook.ts';

const BUILD = resolve('src/cli/build.ts');
const NO_PAGES = pathToFileURL(resolve('tests/unit/failures/in-place-of-astro.mjs')).href;
/** What stands in dist/ before each build. */
const OLD = 'the site of yesterday';

/** What became of a build: its exit code, and all that it printed. */
export interface Outcome {
  code: number | null;
  said: string;
}

export interface SmallBuild {
  folder: string;
  /** Starts it; `outcome` is there once it has ended. */
  start: (args?: readonly string[], env?: NodeJS.ProcessEnv) => { child: ChildProcess; outcome: Promise<Outcome> };
  /** Resolves when a build that was started has printed the word. */
  says: (child: ChildProcess, word: string) => Promise<void>;
  /** Whether dist/ is what it was. */
  keptOldSite: () => boolean;
  /** What builds have left behind beside it. */
  leftovers: () => string[];
}

/** @param pages JavaScript to run in place of Astro; it makes no pages */
export function smallBuild(pages = '', edits: readonly Edit[] = []): SmallBuild {
  const folder = handbookWith(edits);
  const dist = join(folder, 'dist');
  mkdirSync(dist);
  writeFileSync(join(dist, '404.html'), OLD);
  return {
    folder,
    start(args = ['--pdf', 'skip'], env = {}) {
      const whole = { ...process.env, HANDBOOK_TEST_PAGES: pages, NODE_OPTIONS: `--import ${NO_PAGES}`, ...env };
      const child = spawn(process.execPath, [BUILD, ...args], { cwd: folder, env: whole });
      let said = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
      return { child, outcome: new Promise((done) => child.on('close', (code) => done({ code, said: said.trim() }))) };
    },
    says: (child, word) =>
      new Promise((done, fail) => {
        child.stdout?.on('data', (text: Buffer) => text.includes(word) && done());
        child.on('close', (code) => fail(new Error(`The build ended with ${code} before it said ${word}.`)));
      }),
    keptOldSite: () => readdirSync(dist).length === 1 && readFileSync(join(dist, '404.html'), 'utf8') === OLD,
    leftovers: () => (existsSync(join(folder, '.build')) ? readdirSync(join(folder, '.build')) : []),
  };
}
