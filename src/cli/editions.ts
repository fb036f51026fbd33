/** Keeps from build to build when the words of each file last changed. The record belongs to the content and is committed with it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../core/failure.ts';
import { Editions, type EditionRecords } from '../exports/parts/editions.ts';

const FILE = 'content/.editions.json';

/** @param root the folder that holds `content/`. Throws a Failure where the record cannot be read.
 *  @returns with `save`, which writes what has changed */
export function openEditions(root: string): { editions: Editions; save: () => void } {
  const file = join(root, FILE);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '{}';
  const editions = new Editions(parsed(before), new Date());
  return {
    editions,
    save: () => {
      const after = `${JSON.stringify(editions.records, null, 2)}\n`;
      try {
        if (after !== before) writeFileSync(file, after);
      } catch {
        // A checkout that may only be read builds too; its files are then dated anew by the next build.
        console.warn(`${FILE} cannot be written, so the next build does not know what this one has dated.`);
      }
    },
  };
}

function parsed(text: string): EditionRecords {
  try {
    const records: EditionRecords = JSON.parse(text);
    return records;
  } catch (error) {
    throw new Failure(`${FILE} cannot be read. Take it from the last commit, or delete it and build.`, { cause: error });
  }
}
