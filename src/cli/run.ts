/** Runs a command of the handbook: what stops it is told in sentences and by the exit code. */
import { explain } from './explain.ts';

/** Exit codes of a process that a signal ended, as shells count them. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Ends the process with 1 where the command fails, gives false, or never comes to its end. Not to be awaited at the top of a module:
 * Node would tell of a wait that never ends in its own words.
 *  @param command gives whether it did what it was asked; false after it has said why not */
export async function run(command: () => Promise<boolean> | boolean): Promise<void> {
  const fail = (error: unknown): never => {
    console.error(process.env['HANDBOOK_DEBUG'] ? error : explain(error));
    process.exit(1);
  };
  let ended = false;
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
  for (const [signal, code] of Object.entries(SIGNALS)) process.once(signal, () => process.exit(code));
  // Whatever runs inside a command may end the process, or leave it waiting for nothing: that is no success.
  process.on('exit', (code) => {
    if (ended || code !== 0) return;
    console.error('The command ended before it was done.');
    process.exitCode = 1;
  });
  const done = await Promise.resolve().then(command).catch(fail);
  ended = true;
  if (!done) process.exitCode = 1;
}
