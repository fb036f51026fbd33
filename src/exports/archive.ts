/** Zips that are the same bytes for the same content, whoever makes them and when. */
import { strToU8, zipSync, type Zippable } from 'fflate';

/** Path in the archive to its content. */
export type Files = Record<string, string | Uint8Array>;

/** The first day that a zip can name; local, because zips know no time zones. */
const NO_DAY = new Date(1980, 0, 1);

/** In the order given.
 *  @param asItIs paths that are not compressed, where a standard asks for it */
export function zipped(files: Files, asItIs: readonly string[] = []): Uint8Array {
  const zippable: Zippable = {};
  for (const [path, content] of Object.entries(files)) {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    zippable[path] = [bytes, { level: asItIs.includes(path) ? 0 : 9 }];
  }
  return zipSync(zippable, { mtime: NO_DAY });
}
