/** The sites that hosts are asked for: the handbook of the fixtures at the top of a host, and below /kasiraamat/, packed ahead. */
import { execSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compressSite } from '../../src/hosting/compress.ts';
import { recipeFor } from '../../src/hosting/recipe.ts';
import { FIXTURE_HANDBOOK } from '../setup/fixture-handbook.ts';

export interface HostedSite {
  base: string;
  /** Whether `.br` and `.gz` lie beside its files. */
  compressed: boolean;
  /** Where it was built. */
  built: string;
}

export const SITES: HostedSite[] = [
  { base: '/', compressed: false, built: '.build/hosts-top' },
  { base: '/kasiraamat/', compressed: true, built: '.build/hosts-below' },
];

/** With HANDBOOK_TEST_BUILT set, those of the last run are taken. */
export function buildSites(): void {
  if (process.env['HANDBOOK_TEST_BUILT']) return;
  for (const { base, built } of SITES) {
    const env = { ...process.env, HANDBOOK_ROOT: FIXTURE_HANDBOOK, HANDBOOK_BASE: base, NODE_ENV: 'production' };
    delete (env as Record<string, string | undefined>)['VITEST'];
    execSync(`npm run build:site -- --out ${built}`, { env, stdio: ['ignore', 'inherit', 'inherit'] });
  }
}

/** Lays a site where a server may read it that gives up its rights, with the recipe that belongs inside it.
 *  @returns the folder that is the top of the host, and what takes it away */
export function layOut({ base, compressed, built }: HostedSite): { root: string; clear: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'handbook-host-'));
  chmodSync(root, 0o755);
  const folder = join(root, base);
  cpSync(built, folder, { recursive: true });
  writeFileSync(join(folder, '.htaccess'), recipeFor('apache', { root, base, listen: '' }));
  if (compressed) compressSite(folder);
  return { root, clear: () => rmSync(root, { recursive: true, force: true }) };
}
