/** The process in which the checker runs the check. */
import { check } from '../../src/cli/check.ts';
import type { Verdict } from './checker.ts';

process.on('message', (root) => {
  process.send?.(verdictOn(String(root)));
});

function verdictOn(root: string): Verdict {
  try {
    return { problems: check(root, new Date().toISOString().slice(0, 10)).problems };
  } catch (error) {
    return { stack: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
