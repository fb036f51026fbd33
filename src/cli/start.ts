/** `npm start`: builds the whole handbook and serves it on this machine. */
import { errorCode } from '../core/failure.ts';
import { settings } from '../read/settings.ts';
import { serve, type Served } from '../print/serve.ts';
import { build } from './build.ts';
import { run } from './run.ts';

const OUT = 'dist';
const PORT = 4321;

void run(async () => {
  const began = performance.now();
  if (!(await build({ out: OUT, pdf: 'if-possible' }))) return false;
  const { address } = await serveNear(PORT, settings().base);
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`\nBuilt in ${seconds} s. The handbook is at\n\n  ${address}\n\nCtrl+C ends it.`);
  return true;
});

/** On the port wanted, or on any free one where it is taken. */
async function serveNear(port: number, base: string): Promise<Served> {
  try {
    return await serve(OUT, base, port);
  } catch (error) {
    if (errorCode(error) !== 'EADDRINUSE') throw error;
    console.log(`Port ${port} is taken, perhaps by another handbook; this one gets a free port.`);
    return serve(OUT, base);
  }
}
