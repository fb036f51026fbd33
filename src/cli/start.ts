/** `npm start`: builds the pages, serves them on this machine, and makes all that one can take along while they are served. */
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
  if (!(await build({ out: OUT, pdf: 'skip', pagesAlone: true }))) return false;
  const { address } = await serveNear(PORT, settings().base);
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`\nBuilt in ${seconds} s. The handbook is at\n\n  ${address}\n\nCtrl+C ends it.\n`);
  await buildWhole();
  return true;
});

/** Builds the whole once more, in a process of its own: this one has to answer. What is served is the quick site until then. */
async function buildWhole(): Promise<void> {
  const pdf = (await hasBrowser()) ? 'required' : 'skip';
  console.log('Now the files to print and to take along.');
  const script = fileURLToPath(new URL('build.ts', import.meta.url));
  const child = spawn(process.execPath, [script, '--out', OUT, '--pdf', pdf], { stdio: 'inherit' });
  process.on('exit', () => child.kill());
  const code = await new Promise((done) => child.on('close', done));
  console.log(code === 0 ? 'All files are there.' : 'The handbook stays without them.');
}

/** Says why not. */
async function hasBrowser(): Promise<boolean> {
  try {
    await usableBrowser();
    return true;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.log(`${error.message} The handbook comes without PDFs.`);
    return false;
  }
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
