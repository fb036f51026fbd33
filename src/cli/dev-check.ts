/** Astro integration: in development the content check runs at the start and after every edit, and says what it finds. */
import type { AstroIntegration } from 'astro';
import { handbookRoot } from '../read/root.ts';
import { check, print } from './check.ts';

export function contentCheck(): AstroIntegration {
  const run = () => print(check(handbookRoot(), new Date().toISOString().slice(0, 10)));
  return {
    name: 'content-check',
    hooks: {
      'astro:server:setup': ({ server }) => {
        run();
        const isContent = (path: string) => path.replaceAll('\\', '/').includes('/content/');
        server.watcher.on('all', (_event: string, path: string) => {
          if (isContent(path)) run();
        });
      },
    },
  };
}
