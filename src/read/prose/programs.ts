/** Bodies without components, as the check has compiled them. In a build they are no modules for the bundler, which would take more
 * time over them than all else that is done with them (src/read/README.md). */
import type { Source } from './read-prose.ts';
import type { ProseReport } from './report.ts';

/** By the address of the page with the language at its end: "techniques/listen/en". */
export interface Programs {
  /** Modules as @astrojs/mdx compiles bodies. */
  compiled: ReadonlyMap<string, string>;
  /** Those with components, which stay with Astro. */
  others: readonly string[];
}

/** @param prose that the check has passed */
export function programsOf(prose: readonly (Pick<Source, 'file'> & Pick<ProseReport, 'program'>)[]): Programs {
  const compiled = new Map<string, string>();
  const others: string[] = [];
  for (const { file, program } of prose) {
    const address = file.replace(/^content\/|\.mdx$/g, '');
    if (program === undefined) others.push(address);
    else compiled.set(address, program);
  }
  return { compiled, others };
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
