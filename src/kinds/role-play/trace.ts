/** What a role-play leaves in an entry of the browser's history. */

/** The choices made before it, as places in the page's list of choices. */
export interface Trace {
  way: number[];
}

/** The way that an entry's state holds; undefined where the state is not ours. */
export function traceIn(state: unknown): number[] | undefined {
  const way: unknown = typeof state === 'object' && state !== null && 'way' in state ? state.way : undefined;
  return Array.isArray(way) ? way.filter((choice) => typeof choice === 'number') : undefined;
}
