/** The bodies without components, which a build has compiled for the pages that it makes. */

/** By the address of the page with the language at its end: "techniques/listen/en". */
export interface Programs {
  /** Modules as @astrojs/mdx compiles bodies. */
  compiled: ReadonlyMap<string, string>;
  /** Those with components, which stay with Astro. */
  others: readonly string[];
}

/** Astro bundles a copy of this module into the pages: what was compiled is kept where every copy finds it. */
const COMPILED = Symbol.for('handbook.programs');
const shared = globalThis as { [COMPILED]?: Programs };

/** Makes them those that pages take. Without them, as in development, pages take prose from Astro's collection. */
export function keepPrograms(programs: Programs): void {
  shared[COMPILED] = programs;
}

export function keptPrograms(): Programs | undefined {
  return shared[COMPILED];
}
