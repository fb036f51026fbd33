/** Builds for the browser tests, by the commands that people use: the real handbook whole, at the root; and the fixture handbook
 * of three languages under a base path, without PDFs. With HANDBOOK_TEST_BUILT set, those of the last run are taken.
 * It goes on while the tests without a browser run; await-site.ts waits for it. */
import { exec } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from './alone.ts';

/** A built site. `hosts` tells which hosts its build tried to reach. */
export interface BuiltSite {
  /** The folder that holds its `content/`. */
  root: string;
  folder: string;
  base: string;
  hosts: string;
  command: string;
}

export const ROOT: BuiltSite = {
  root: '.',
  folder: '.build/test-root',
  base: '/',
  hosts: '.build/test-root-hosts',
  command: 'npm run build',
};
export const FIXTURE: BuiltSite = {
  root: 'tests/fixtures/handbook',
  folder: '.build/test-fixture',
  base: '/handbook/',
  hosts: '.build/test-fixture-hosts',
  command: 'npm run build:site',
};
/** Lies where the fixture's site will be, as if left by an older build. */
export const LEFT_OVER = join(FIXTURE.folder, 'left-over.html');

/** Tells that both are built; says what went wrong, if something did. */
export const BUILT = '.build/test-built';

export default function setup(): (() => void) | undefined {
  if (process.env['HANDBOOK_TEST_BUILT']) return undefined;
  mkdirSync(FIXTURE.folder, { recursive: true });
  rmSync(BUILT, { force: true });
  const over = new AbortController();
  const built = buildAll(over.signal).then(
    () => '',
    (error: unknown) => String(error),
  );
  void built.then((fault) => writeFileSync(BUILT, fault));
  return () => over.abort(); // where no test has waited for it
}

async function buildAll(signal: AbortSignal): Promise<void> {
  await build(ROOT, signal);
  for (const file of [LEFT_OVER, join(FIXTURE.folder, '404.html')]) writeFileSync(file, ''); // by the latter a site is known
  await build(FIXTURE, signal);
}

function build({ root, folder, base, hosts, command }: BuiltSite, signal: AbortSignal): Promise<void> {
  const env = { ...alone(hosts), HANDBOOK_ROOT: root, HANDBOOK_BASE: base, NODE_ENV: 'production' };
  delete (env as Record<string, string | undefined>)['VITEST'];
  return new Promise((resolve, reject) => {
    const child = exec(`${command} -- --out ${folder}`, { env, signal }, (error) => (error ? reject(error) : resolve()));
    child.stdout?.pipe(process.stdout);
    child.stderr?.pipe(process.stderr);
  });
}
