/** Runs the check on one handbook after another in a process of its own, which may die or never end. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { PlacedDiagnostic } from '../../src/core/diagnostics.ts';

const LIMIT = 120_000;

/** What the check came to: its problems, or what happened instead of them. */
export type Verdict = { problems: PlacedDiagnostic[] } | { stack: string } | { hang: true };

export class Checker {
  private child: ChildProcess | undefined;

  async check(root: string): Promise<Verdict> {
    this.child ??= fork(join(import.meta.dirname, 'check-child.ts'), { silent: true });
    const { child } = this;
    const over = new AbortController();
    const signal = AbortSignal.any([over.signal, AbortSignal.timeout(LIMIT)]);
    child.send(root);
    try {
      const [said] = await Promise.race([once(child, 'message', { signal }), once(child, 'exit', { signal }).then(died)]);
      return said as Verdict;
    } catch {
      child.kill('SIGKILL');
      this.child = undefined;
      return { hang: true };
    } finally {
      over.abort(); // takes the other listener away
      if (child.exitCode !== null || child.signalCode !== null) this.child = undefined;
    }
  }

  end(): void {
    this.child?.disconnect();
    this.child = undefined;
  }
}

function died([code, signal]: unknown[]): Verdict[] {
  return [{ stack: `The check died (${String(signal ?? code)}).` }];
}
