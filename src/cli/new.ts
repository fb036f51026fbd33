/** `npm run new technique listen`: makes a new entry, and says what to do with it. */
import { parseArgs } from 'node:util';
import { TO_FILL_IN } from '../core/fill-in.ts';
import { makeEntry, type Made } from './make-entry.ts';
import { handbookRoot } from '../read/root.ts';
import { run } from './run.ts';

/** What the writer is told. */
export function formatMade({ files, order, phase }: Made): string {
  const place = phase
    ? `\`order: ${order}\` is its place in the phase ${phase}, the last one so far. For another phase, change both.`
    : `\`order: ${order}\` is its place among its neighbours, the last one so far.`;
  return [
    `Made, as a draft that only npm run dev shows:\n  ${files.join('\n  ')}\n`,
    `Write over each ${TO_FILL_IN}. Other entries that facts.yaml names are examples: name your own.`,
    place,
    'Then take out `draft: true`, and run: npm run check',
  ].join('\n');
}

if (import.meta.main) {
  void run(() => {
    const { values, positionals } = parseArgs({
      options: { language: { type: 'string' }, phase: { type: 'string' }, 'all-languages': { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [kind = '', id = ''] = positionals;
    const wanted = { kind, id, language: values.language, phase: values.phase, allLanguages: values['all-languages'] };
    console.log(formatMade(makeEntry(handbookRoot(), wanted, new Date().toISOString().slice(0, 10))));
    return true;
  });
}
