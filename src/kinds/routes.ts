/** Astro integration: gives each kind its own routes. One route for all kinds would put the styles of every kind into every
 * page (tried with Astro 7.3), so each kind has pages of its own, which its record names. */
import type { AstroIntegration } from 'astro';
import { printedSets } from './printed-sets.ts';
import { REGISTRY } from './registry.ts';
import { KIND_NAMES, SCHEMAS } from './schemas.ts';

export function kindRoutes(): AstroIntegration {
  return {
    name: 'kind-routes',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const kind of KIND_NAMES) {
          const { pages } = REGISTRY[kind];
          if (!pages) continue;
          const below = Object.entries(pages.routes).map(([path, file]) => [`/${SCHEMAS[kind].folder}${path}`, file] as const);
          for (const [path, file] of [...below, ...Object.entries(pages.besides ?? {})]) {
            const entrypoint = new URL(`${kind}/${file}`, import.meta.url);
            injectRoute({ pattern: `/[lang]${path}`, entrypoint, prerender: true });
          }
        }
        for (const { kind, name, route } of printedSets()) {
          const entrypoint = new URL(`${kind}/${route}`, import.meta.url);
          injectRoute({ pattern: `/[lang]/print/${name}`, entrypoint, prerender: true });
        }
      },
    },
  };
}
