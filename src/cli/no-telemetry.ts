/** Imported before Astro: it would send each run to its makers, and ask the npm registry whether there is a newer Astro. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
