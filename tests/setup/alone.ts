/** The environment of a child process that may not speak to other hosts, and has no home to write to. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const REFUSE = pathToFileURL(resolve('tests/setup/refuse-network.mjs')).href;

/** @param record where hosts are written down that the child, or a child of it, tried to reach
 *  A file stands where the home should be: nobody can write into that, not even root. */
export function alone(record: string): NodeJS.ProcessEnv {
  const home = resolve(`${record}-home`);
  mkdirSync(dirname(home), { recursive: true });
  rmSync(record, { force: true });
  writeFileSync(home, '');
  const homes = { HOME: home, USERPROFILE: home, APPDATA: home, XDG_CONFIG_HOME: home };
  const watched = { HANDBOOK_CONNECTIONS: resolve(record), NODE_OPTIONS: `--import ${REFUSE}` };
  return { ...process.env, ...homes, ...watched, npm_config_update_notifier: 'false' }; // npm's own question is npm's affair
}

/** Hosts that were tried. */
export const triedHosts = (record: string): string[] =>
  existsSync(record) ? readFileSync(record, 'utf8').trim().split('\n') : [];
