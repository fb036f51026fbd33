/** Development alone knows this: an entry that has just come or gone stands, for a moment, in one of the handbook,
 * Astro's routes and Astro's prose, and not in another. */
export class EntryMissing extends Error {
  /** By this it is known: the server may have loaded the class more than once. */
  override readonly name = 'EntryMissing';

  static is(error: unknown): boolean {
    return error instanceof Error && error.name === 'EntryMissing';
  }
}
