/** Builds the real site twice before the browser tests: at the root with PDFs, and under a base path without. */
import { execFileSync } from 'node:child_process';

export const ROOT = { folder: '.build/test-root', base: '/' };
export const UNDER = { folder: '.build/test-under', base: '/handbook/' };

export default function setup(): void {
  if (process.env['HANDBOOK_TEST_BUILT']) return;
  build(ROOT.folder, ROOT.base, 'required');
  build(UNDER.folder, UNDER.base, 'skip');
}

function build(folder: string, base: string, pdf: string): void {
  const env = { ...process.env, HANDBOOK_BASE: base, NODE_ENV: 'production' };
  delete (env as Record<string, string | undefined>)['VITEST'];
  execFileSync('node', ['src/cli/build.ts', '--out', folder, '--pdf', pdf], { env, stdio: ['ignore', 'inherit', 'inherit'] });
}
