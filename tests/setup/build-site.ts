/** Builds the real site twice before the browser tests: at the root with PDFs, and under a base path without. */
import { execFileSync } from 'node:child_process';
import { alone } from './alone.ts';

/** `hosts` tells which hosts the build tried to reach. */
export const ROOT = { folder: '.build/test-root', base: '/', hosts: '.build/test-root-hosts' };
export const UNDER = { folder: '.build/test-under', base: '/handbook/', hosts: '.build/test-under-hosts' };

export default function setup(): void {
  if (process.env['HANDBOOK_TEST_BUILT']) return;
  build(ROOT, 'required');
  build(UNDER, 'skip');
}

function build({ folder, base, hosts }: typeof ROOT, pdf: string): void {
  const env = { ...alone(hosts), HANDBOOK_BASE: base, NODE_ENV: 'production' };
  delete (env as Record<string, string | undefined>)['VITEST'];
  execFileSync('node', ['src/tools/build.ts', '--out', folder, '--pdf', pdf], { env, stdio: ['ignore', 'inherit', 'inherit'] });
}
