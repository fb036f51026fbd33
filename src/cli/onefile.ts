/** `npm run build:onefile`: the whole handbook of each language in one file. */
import './no-telemetry.ts';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Failure } from '../core/failure.ts';
import { loadHandbook } from '../kinds/load.ts';
import { writeOneFiles } from '../onefile/write.ts';
import { settings } from '../read/settings.ts';
import { build } from './build.ts';
import { run } from './run.ts';

const SITE = '.build/onefile-site';

const command = run(async () => {
  const { values } = parseArgs({
    options: { from: { type: 'string' }, out: { type: 'string', default: 'dist-onefile' } },
  });
  const { from, out } = values;
  if (from !== undefined && !existsSync(`${from}/sitemap.xml`))
    throw new Failure(`${from} holds no site. Build one with npm run build:site, or leave out --from.`);
  const folder = from ?? SITE;
  if (from === undefined && !(await build({ out: SITE, pdf: 'skip' }))) return false;
  const { site, base } = settings();
  const names = Object.entries(loadHandbook().ui).map(([language, words]) => [language, words['site.name'] ?? '']);
  for (const { name, bytes } of await writeOneFiles({ folder, host: site, base, names: Object.fromEntries(names) }, out))
    console.log(`${out}/${name}: ${Math.ceil(bytes / 1000)} KB.`);
  return true;
});
void command.then(() => process.exit()); // with the code that is set; Vite leaves watchers behind
