/** The process that compiles bodies. The parser may take its whole process down; so each file is named before it is begun.
 * Reads a list of bodies from its input; writes a line of JSON for each file begun, and one for each report. */
import { readFileSync, writeSync } from 'node:fs';
import { compile } from './compile.ts';
import type { ChildLine, Source } from './read-prose.ts';

const [slice = ''] = process.argv.slice(2);
const end = performance.now() + Number(slice);

const sources: Source[] = JSON.parse(readFileSync(0, 'utf8'));
for (const [index, { file, source }] of sources.entries()) {
  if (performance.now() > end) break; // the rest is for the next process, so that each body has its time
  say({ begun: index });
  say({ done: index, report: await compile(file, source) });
}

function say(line: ChildLine): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}
