/** Zips that are the same bytes for the same content, whoever makes them and when. */
import { strToU8, unzipSync, zipSync } from 'fflate';

/** Path in the archive to its content. */
export type Files = Record<string, string | Uint8Array>;

/** The first day that a zip can name; local, because zips know no time zones. */
const NO_DAY = new Date(1980, 0, 1);

/** In the order given. */
export function zipped(files: Files): Uint8Array {
  const bytes = Object.entries(files).map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content]);
  return zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>, { mtime: NO_DAY, level: 9 });
}

/** A zip that someone else made, without its clock. */
export function withoutClock(zip: Uint8Array): Uint8Array {
  return zipped(unzipSync(zip));
}
