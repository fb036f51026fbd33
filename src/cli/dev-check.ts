/** Astro integration: in development the content is read and checked again after every edit, open pages are loaded again, and
 * mistakes are told in the terminal and, by the middleware, in the pages. */
import { join, resolve, sep } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { formatDiagnostics } from '../core/diagnostics.ts';
import { reloadHandbook } from '../kinds/load.ts';
import { handbookRoot } from '../read/root.ts';
import { settings } from '../read/settings.ts';
import { print } from './check.ts';
import type { Checked, Mistakes } from './dev-check.worker.ts';
import { explain } from './explain.ts';

/** Milliseconds in which further edits are awaited: an editor writes a file in steps, and a checkout writes many. */
const SETTLED = 60;

const SETTINGS_CHANGED = 'The address or the languages have changed: start npm run dev again to see it.';

type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

export function contentCheck(): AstroIntegration {
  return { name: 'content-check', hooks: { 'astro:server:setup': ({ server }) => watchContent(server) } };
}

function watchContent(server: Server): void {
  const content = join(handbookRoot(), 'content') + sep;
  const started = JSON.stringify(settings());
  const showAnew = () => {
    // Astro keeps the addresses of a route until the prose changes; entries of other files come and go too.
    for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
    server.ws.send({ type: 'full-reload' });
  };
  const checkAgain = startChecking(server, (report) => {
    if (tellMistakes(report)) showAnew();
  });
  const update = () => {
    try {
      if (reloadHandbook()) {
        showAnew();
        if (JSON.stringify(settings()) !== started) console.log(SETTINGS_CHANGED);
      }
      checkAgain();
    } catch (error) {
      console.error(explain(error)); // a file that went while it was read: its own event is on the way
    }
  };
  let waiting: NodeJS.Timeout | undefined;
  server.watcher.add(content);
  server.watcher.on('all', (_event: string, path: string) => {
    if (!resolve(path).startsWith(content)) return;
    clearTimeout(waiting);
    waiting = setTimeout(update, SETTLED);
  });
  update();
}

/** @returns what starts a check; while one is running, the next one waits, and several that wait are one */
function startChecking(server: Server, tell: (report: Mistakes) => void): () => void {
  const worker = new Worker(new URL('./dev-check.worker.ts', import.meta.url));
  server.httpServer?.once('close', () => void worker.terminate());
  worker.unref();
  let running = false;
  let wanted = false;
  const start = () => {
    wanted = running;
    if (running) return;
    running = true;
    worker.postMessage('check');
  };
  worker.on('message', (report: Checked) => {
    running = false;
    if (wanted) start();
    else if ('failure' in report) console.error(report.failure);
    else tell(report);
  });
  return start;
}

/** Leaves the mistakes in HANDBOOK_MISTAKES too, for the pages, which run in this process. @returns whether they have changed */
function tellMistakes(report: Mistakes): boolean {
  const before = process.env['HANDBOOK_MISTAKES'] ?? '';
  const mistakes = formatDiagnostics(report.problems);
  process.env['HANDBOOK_MISTAKES'] = mistakes;
  if (mistakes === before) return false;
  if (print(report, 'Shown in the pages too.')) console.log('The content has no problems.');
  return true;
}
