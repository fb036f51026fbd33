/** Astro's own command line, as `npm run dev` and `npm run lint` call it: without its telemetry. */
import './no-telemetry.ts';

await import(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')).href);
