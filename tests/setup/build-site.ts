/** Builds the real site twice before the browser tests, by the commands that people use: at the root, and under a base path without PDFs. */
import { execSync } from 'node:child_process';
import { alone } from './alone.ts';

/** `hosts` tells which hosts the build tried to reach. */
export const ROOT = { folder: '.build/test-root', base: '/', hosts: '.build/test-root-hosts', command: 'npm run build' };
export const UNDER = {
  folder: '.build/test-under',
  base: '/handbook/',
  hosts: '.build/test-under-hosts',
  command: 'npm run build:site',
};

export default function setup(): void {
  if (process.env['HANDBOOK_TEST_BUILT']) return;
  build(ROOT);
  build(UNDER);
}

function build({ folder, base, hosts, command }: typeof ROOT): void {
  const env = { ...alone(hosts), HANDBOOK_BASE: base, NODE_ENV: 'production' };
  delete (env as Record<string, string | undefined>)['VITEST'];
  execSync(`${command} -- --out ${folder}`, { env, stdio: ['ignore', 'inherit', 'inherit'] });
}
