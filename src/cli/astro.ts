/** Astro's own command line, as `npm run dev` and `npm run lint` call it: without its telemetry. */
import './no-telemetry.ts';
import { settings } from '../read/settings.ts';
import { explain } from './explain.ts';

try {
  settings(); // Astro would tell of its configuration what is wrong in a file of ours
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}
await import(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')).href);
