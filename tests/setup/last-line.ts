/** Prints the result alone on the last line: "120 passed, 0 failed, 1 skipped", and ", 2 retried" where some passed only then;
 * those are named above it. An error outside every test fails the run too, so it counts as failed. */
import type { Reporter, TestModule } from 'vitest/node';

export default class LastLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], stray: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter((module) => module.errors().length > 0).length;
    const line = `${count('passed')} passed, ${count('failed') + broken + stray.length} failed, ${count('skipped')} skipped`;
    const retried = tests.filter((test) => (test.diagnostic()?.retryCount ?? 0) > 0);
    for (const { module, fullName } of retried) console.log(`Retried: ${module.relativeModuleId} > ${fullName}`);
    process.once('exit', () => console.log(retried.length ? `${line}, ${retried.length} retried` : line));
  }
}
