/** `npm start`: builds the whole handbook and serves it on this machine. */
import { build } from './build.ts';
import { serve, type Served } from '../print/serve.ts';
import { settings } from '../read/settings.ts';

const PORT = 4321;

const began = performance.now();
if (!(await build({ out: 'dist', pdf: 'if-possible' }))) process.exit(1);
const { base } = settings();
const served = await serveNear(PORT, base);
console.log(
  `\nBuilt in ${Math.round((performance.now() - began) / 1000)} s. The handbook is at\n\n  ${served.address}\n\nCtrl+C ends it.`,
);

/** On the port wanted, or on any free one where it is taken. */
async function serveNear(port: number, path: string): Promise<Served> {
  try {
    return await serve('dist', path, port);
  } catch {
    return serve('dist', path);
  }
}
