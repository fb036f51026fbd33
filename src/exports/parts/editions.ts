/** When the words of each file last changed, to the second. Programs that receive a file again keep the old text unless the file says
 * that it is newer; the day that a writer puts on a page does not move for a comma or a mended translation. So the words are compared
 * with those of the last build. */
import { createHash } from 'node:crypto';

/** Name -> moment and digest of the words: "2026-11-22T00:00:00Z 5f1d…". */
export type EditionRecords = Record<string, string>;

/** @param name of what a file is made of, the same for all its formats
 *  @param words all that it says, in any shape that JSON holds
 *  @param day YYYY-MM-DD: what a file that was never built before is dated
 *  @returns ISO 8601, UTC, to the second */
export type MomentOf = (name: string, words: unknown, day: string) => string;

export class Editions {
  readonly #known: EditionRecords;
  readonly #now: Date;
  readonly #used: EditionRecords = {};

  /** @param known what the last build recorded
   *  @param now the moment of this build */
  constructor(known: EditionRecords, now: Date) {
    this.#known = known;
    this.#now = now;
  }

  readonly momentOf: MomentOf = (name, words, day) => {
    const digest = createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 16);
    const [moment, before] = this.#known[name]?.split(' ') ?? [`${day}T00:00:00Z`, digest];
    const found = before === digest || moment === undefined ? (moment ?? '') : later(this.#now, moment);
    this.#used[name] = `${found} ${digest}`;
    return found;
  };

  /** What to record: all that this build has asked for, in order. */
  get records(): EditionRecords {
    return Object.fromEntries(Object.entries(this.#used).sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}

/** Now, or a second after the moment before, should a clock have gone wrong. */
function later(now: Date, before: string): string {
  const moment = new Date(Math.max(now.getTime(), Date.parse(before) + 1000));
  return moment.toISOString().replace(/\.\d+Z$/, 'Z');
}
