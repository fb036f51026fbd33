// Runs npm for the scripts beside it. They run before anything is installed: plain JavaScript, no packages.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdirSync } from 'node:fs';

// Below the project, for users whose home cannot be written, as in many containers.
const OWN_CACHE = '.node/npm-cache';

/**
 * @param {string[]} args
 * @param {import('node:child_process').StdioOptions} [stdio]
 * @returns {number} npm's exit code
 */
export function npm(args, stdio = 'inherit') {
  const env = { ...process.env, npm_config_cache: writable(process.env['npm_config_cache']) };
  const { status } = spawnSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio,
    env,
    shell: process.platform === 'win32',
  });
  return status ?? 1;
}

/** @param {string | undefined} cache where npm would keep its downloads; scripts of npm are told */
function writable(cache) {
  if (!cache) return cache;
  try {
    mkdirSync(cache, { recursive: true });
    accessSync(cache, constants.W_OK);
    return cache;
  } catch {
    return OWN_CACHE;
  }
}
