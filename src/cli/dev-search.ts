/** Astro integration: in development there is no search index, so the one of the last build is served, if there is one. */
import { existsSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { settings } from '../read/settings.ts';

export function lastIndex(): AstroIntegration {
  return {
    name: 'last-index',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const { base } = settings();
        if (!existsSync('dist/pagefind')) {
          logger.info('Search needs a build: run `npm run build` once, and the search box works here too.');
          return;
        }
        logger.info('Search shows the last build, not your edits; `npm run build` brings it up to date.');
        server.middlewares.use(`${base}pagefind`, sirv('dist/pagefind', { dev: true }));
      },
    },
  };
}
