/** `npm run host -- nginx`: prints the recipe for a host, filled in. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Failure } from '../core/failure.ts';
import { HOSTS, recipeFor } from '../hosting/recipe.ts';
import { settings } from '../read/settings.ts';
import { run } from './run.ts';

void run(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { root: { type: 'string', default: 'dist' }, listen: { type: 'string' } },
  });
  const host = HOSTS.find((name) => name === positionals[0]);
  if (!host) throw new Failure(`Name the host: npm run -s host -- ${HOSTS.join(' | ')}.`);
  const { base } = settings();
  const listen = values.listen ?? (host === 'caddy' ? ':80' : '80');
  console.log(recipeFor(host, { root: resolve(values.root), base, listen }).trimEnd());
  return true;
});
