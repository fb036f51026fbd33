/** The lines of an edition as a file, so that marks can still be read when the content has moved on. */
import { z } from 'zod';
import { Failure } from '../core/failure.ts';
import { linesOf, type Edition } from './edition.ts';

const listSchema = z.object({
  edition: z.string(),
  /** The first one has the number 1. */
  lines: z.array(z.object({ file: z.string(), line: z.number(), text: z.string() })),
});
export type LineList = z.infer<typeof listSchema>;

export function listOf(edition: Edition): LineList {
  return { edition: edition.name, lines: linesOf(edition).map(({ file, line, text }) => ({ file, line, text })) };
}

/** One line a line, so that two lists can be compared. */
export function writeList({ edition, lines }: LineList): string {
  const written = lines.map((line) => `    ${JSON.stringify(line)}`).join(',\n');
  return `{\n  "edition": ${JSON.stringify(edition)},\n  "lines": [\n${written}\n  ]\n}\n`;
}

/** Throws a Failure where the file is no such list. */
export function readList(source: string, name: string): LineList {
  try {
    return listSchema.parse(JSON.parse(source));
  } catch (error) {
    throw new Failure(`${name} is no list of lines of a red-pen edition.`, { cause: error });
  }
}
