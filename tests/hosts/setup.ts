/** Before the tests of hosts: installs the servers and builds the sites. */
import { existsSync } from 'node:fs';
import { buildSites, SITES } from './sites.ts';
import { installServers, isInstalled, SERVERS, type ServerName } from './servers.ts';

export default function setup(): void {
  installServers();
  const left = (Object.keys(SERVERS) as ServerName[]).filter((name) => !isInstalled(name));
  if (left.length) console.log(`Hosts left out, not installed and not to be installed here: ${left.join(', ')}.`);
  buildSites();
  if (!SITES.every(({ built }) => existsSync(`${built}/sw.js`))) console.log('Offline is left out: the build has no sw.js.');
}
