/** Astro's own command line, as `npm run dev` and `npm run lint` call it: without its telemetry. */
import './no-telemetry.ts';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { settings } from '../read/settings.ts';
import { explain } from './explain.ts';

/** What Astro remembers of prose between runs of its server. It names files: of a handbook elsewhere (HANDBOOK_ROOT) it would take
 * each entry for a second one. */
const REMEMBERED = fileURLToPath(new URL('../../.astro/data-store.json', import.meta.url));

try {
  settings(); // Astro would tell of its configuration what is wrong in a file of ours
  if (process.argv.includes('dev')) rmSync(REMEMBERED, { force: true });
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}
await import(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')).href);
