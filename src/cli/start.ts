/** `npm start`: builds the handbook, serves it on this machine, and prints its PDFs while it is served. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { errorCode, Failure } from '../core/failure.ts';
import { usableBrowser } from '../print/browser.ts';
import { serve, type Served } from '../print/serve.ts';
import { settings } from '../read/settings.ts';
import { build } from './build.ts';
import { run } from './run.ts';

const OUT = 'dist';
const PORT = 4321;

void run(async () => {
  const began = performance.now();
  if (!(await build({ out: OUT, pdf: 'skip' }))) return false;
  const { address } = await serveNear(PORT, settings().base);
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`\nBuilt in ${seconds} s. The handbook is at\n\n  ${address}\n\nCtrl+C ends it.\n`);
  await buildWithPdfs();
  return true;
});

/** Builds the whole once more, in a process of its own: this one has to answer. What is served is the quick site until then. */
async function buildWithPdfs(): Promise<void> {
  try {
    await usableBrowser();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return console.log(`${error.message} The handbook comes without PDFs.`);
  }
  console.log('Now its PDFs.');
  const child = spawn(process.execPath, [fileURLToPath(new URL('build.ts', import.meta.url)), '--out', OUT], {
    stdio: 'inherit',
  });
  process.on('exit', () => child.kill());
  const code = await new Promise((done) => child.on('close', done));
  console.log(code === 0 ? 'The PDFs are there.' : 'The handbook stays without PDFs.');
}

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
