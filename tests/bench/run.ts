/** `npm run bench`: how dear the handbook is to build and to read as it grows, beside Starlight and a bare Eleventy. See README.md. */
import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { explain } from '../../src/cli/explain.ts';
import { run } from '../../src/cli/run.ts';
import { findBrowser, launch, NO_BROWSER, type FoundBrowser } from '../../src/print/browser.ts';
import { buildAll } from './builds.ts';
import { chartOf } from './chart.ts';
import { readDonors } from './donors.ts';
import { generate } from './generate.ts';
import { paintAll } from './lighthouse.ts';
import { tooLarge } from './memory.ts';
import { readOptions, roundsAt, USAGE } from './options.ts';
import { hasLighthouse, installPackages, measurable } from './packages.ts';
import { describeRun, merge, readResults, writeResults, type Row } from './results.ts';
import { SYSTEMS, type Name } from './systems.ts';
import { tableOf } from './table.ts';
import { ask, weigh } from './visits.ts';

const CHART = 'tests/bench/chart.svg';
const ROUNDS = 3; // of what takes seconds
const UNLIKE = 'Ours is built as by --pdf skip, with the handbook around the entries; peers have the entries alone.';
const say = (line: string) => console.log(line);

/** Pages, search and first paint of what has been built. @param names those whose sites stand */
async function addVisits(rows: readonly Row[], browser: FoundBrowser, lighthouse: boolean): Promise<void> {
  const running = await launch(browser);
  for (const row of rows) {
    const { output } = SYSTEMS[row.system];
    row.pages = await weigh(running, output, row.system);
    const search = await ask(running, output, row.system, ROUNDS);
    if (search) row.search = search;
  }
  await running.close();
  if (!lighthouse) return;
  const sites = Object.fromEntries(rows.map(({ system }) => [system, SYSTEMS[system].output]));
  const paints = await paintAll(browser, sites, ROUNDS, say);
  for (const row of rows) row.paint = paints[row.system];
}

async function bench(args: readonly string[]): Promise<boolean> {
  const options = readOptions(args);
  if (!options) {
    say(USAGE);
    return true;
  }
  const [before = 0] = loadavg();
  const began = new Date().toISOString().slice(0, 16);
  if (options.install) installPackages();
  const names = measurable(options.names, say);
  const lighthouse = options.lighthouse && hasLighthouse(say);
  const browser = await findBrowser();
  if (!browser) say(`${NO_BROWSER} Pages, search and first paint are left out.`);
  const donors = readDonors('.', ['en', 'et']);
  const rows: Row[] = [];
  let results = readResults();
  let isWhole = true;
  for (const size of options.sizes) {
    const reason = tooLarge(size, process.availableMemory());
    if (reason) say(reason);
    const chosen = reason ? [] : names.filter((name) => options.isBuilt(name, size));
    rows.push(...(await measure(chosen, size)));
    results = merge(results, began, describeRun(names, options.seed, before), rows);
    writeResults(results); // after each size: the next one may take an hour
    writeFileSync(CHART, chartOf(results));
  }
  if (!rows.length) return false;
  const measured = new Set(rows.map(({ size }) => size));
  say(`\n${tableOf(results.rows.filter(({ size }) => measured.has(size)))}\n\n${UNLIKE}`);
  return isWhole && rows.every(({ failed }) => failed === undefined);

  async function measure(chosen: readonly Name[], size: number): Promise<Row[]> {
    const entries = generate(donors, size, options!.seed);
    const systems = chosen.map((name) => SYSTEMS[name]);
    for (const system of systems) system.write(entries);
    const built = await buildAll(systems, roundsAt(size), say);
    const measured = chosen.map((system): Row => ({ system, size, run: began, ...built[system] }));
    const visited = measured.filter((row) => size > 0 && row.failed === undefined);
    if (browser)
      await addVisits(visited, browser, lighthouse).catch((error: unknown) => {
        isWhole = false; // what was built and visited before is kept
        say(`Not every visit could be made. ${explain(error)}`);
      });
    return measured;
  }
}

void run(() => bench(process.argv.slice(2))).then(() => process.exit()); // the browser leaves handles behind
