/** Breaks copies of the handbook at random and counts what the check makes of it; builds what it passes.
 * node tests/breakage/run.ts --count 600 --seed 1; with --no-build the check alone; --real tells how many of a hundred are copies of
 * the real handbook, the others being of the small one. Exits 1 where something hangs, shows a stack, or is built and broken. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildAll, type Passed } from './builds.ts';
import { Checker } from './checker.ts';
import { mutate } from './mutations.ts';
import { random } from '../setup/random.ts';
import { filesOf, writeTree } from './trees.ts';

const SMALL = 'tests/fixtures/handbook';
const REAL = '.';
const TOGETHER = 12;

const { values } = parseArgs({
  allowNegative: true,
  options: {
    count: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
    real: { type: 'string', default: '10' },
    build: { type: 'boolean', default: true },
  },
});
const folder = join('.build', `breakage-${process.pid}`);
const checker = new Checker();
const counts = new Map<string, number>();
const faults: string[] = [];
const passed = new Map<string, Passed[]>([SMALL, REAL].map((base) => [base, []]));

for (let index = 0; index < Number(values.count); index++) {
  const chance = random(Number(values.seed) * 1_000_003 + index);
  const base = chance.below(100) < Number(values.real) ? REAL : SMALL;
  const files = filesOf(base);
  const { name, changes } = mutate(files, chance);
  const root = join(folder, 'checked');
  writeTree(root, files, changes);
  const verdict = await checker.check(root);
  const what = `${index} ${base} ${name}: ${[...changes.keys()].join(', ')}`;
  if ('hang' in verdict) fault('hang in the check', what);
  else if ('stack' in verdict) fault('stack in the check', `${what}\n${verdict.stack}`);
  else if (!verdict.problems.length) passed.get(base)?.push({ name: what, changes });
  else if (verdict.problems.some(({ file }) => [...changes.keys()].some((path) => path === file || path.startsWith(`${file}/`))))
    count('named with file and line');
  else count('named where it shows');
}
for (const [base, all] of passed) if (values.build) await buildGroups(base, all);
counts.set('passed by the check', [...passed.values()].flat().length);
checker.end();
rmSync(folder, { recursive: true, force: true });
for (const [what, times] of counts) console.log(`${String(times).padStart(5)}  ${what}`);
if (faults.length) console.error(`\n${faults.join('\n\n')}`);
process.exitCode = faults.length ? 1 : 0;

function count(what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}

function fault(what: string, details: string): void {
  count(what);
  faults.push(`${what}: ${details}`);
}

async function buildGroups(base: string, all: readonly Passed[]): Promise<void> {
  const passes = async (root: string) => {
    const verdict = await checker.check(root);
    return 'problems' in verdict && !verdict.problems.length;
  };
  for (const group of apart(all)) {
    for (const { change, outcome } of await buildAll(folder, filesOf(base), group, passes)) {
      if ('built' in outcome) count('passes and builds');
      else if ('flaws' in outcome) fault('exit 0 with broken output', `${change.name}\n${outcome.flaws.slice(0, 10).join('\n')}`);
      else if ('hang' in outcome) fault('hang in the build', change.name);
      else fault('the build dies', `${change.name}\n${outcome.died}`);
    }
    console.error(`… ${counts.get('passes and builds') ?? 0} built`);
  }
}

/** Groups in which no file is changed twice. */
function apart(all: readonly Passed[]): Passed[][] {
  const groups: Passed[][] = [];
  for (const change of all) {
    const free = groups.find(
      (group) =>
        group.length < TOGETHER && !group.some((other) => [...other.changes.keys()].some((file) => change.changes.has(file))),
    );
    if (free) free.push(change);
    else groups.push([change]);
  }
  return groups;
}
