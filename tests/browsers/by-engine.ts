/** Prints at the end which journey was made in which engine, why one was not, and what each automation cannot do. */
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { ENGINES } from './engines.ts';

const STATES: Record<string, string> = { passed: 'made', failed: 'FAILED', skipped: 'not made', pending: 'not made' };

export default class ByEngine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const names = ENGINES.map(({ name }) => name);
    const cells = new Map<string, Map<string, string>>();
    const reasons = new Set<string>();
    for (const test of tests) {
      const [engine = '', ...journey] = test.fullName.split(' > ');
      const row = journey.join(': ');
      cells.set(row, (cells.get(row) ?? new Map<string, string>()).set(engine, STATES[test.result().state] ?? ''));
      const reason = whySkipped(test);
      if (reason) reasons.add(`${engine}, ${row}: not made, ${reason}`);
    }
    const width = Math.max(...[...cells.keys()].map((row) => row.length));
    const line = (row: string, values: string[]) => [row.padEnd(width), ...values.map((value) => value.padEnd(10))].join(' | ');
    console.log(`\n${line('', names)}`);
    for (const [row, made] of cells)
      console.log(
        line(
          row,
          names.map((name) => made.get(name) ?? ''),
        ),
      );
    for (const reason of reasons) console.log(reason);
    for (const { name, limits } of ENGINES) for (const limit of limits) console.log(`${name}: ${limit}.`);
  }
}

function whySkipped(test: TestCase): string | undefined {
  const result = test.result();
  return result.state === 'skipped' ? result.note : undefined;
}
