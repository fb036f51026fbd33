/** Builds before the browser tests, by the commands that people use: the real handbook whole, at the root; and the fixture
 * handbook of three languages under a base path, without PDFs. With HANDBOOK_TEST_BUILT set, those of the last run are taken. */
import { execSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
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

export default function setup(): void {
  if (process.env['HANDBOOK_TEST_BUILT']) return;
  build(ROOT);
  mkdirSync(FIXTURE.folder, { recursive: true });
  for (const file of [LEFT_OVER, join(FIXTURE.folder, '404.html')]) writeFileSync(file, ''); // by the latter a site is known
  build(FIXTURE);
}

export function build({ root, folder, base, hosts, command }: BuiltSite): void {
  const env = { ...alone(hosts), HANDBOOK_ROOT: root, HANDBOOK_BASE: base, NODE_ENV: 'production' };
  delete (env as Record<string, string | undefined>)['VITEST'];
  execSync(`${command} -- --out ${folder}`, { env, stdio: ['ignore', 'inherit', 'inherit'] });
}
