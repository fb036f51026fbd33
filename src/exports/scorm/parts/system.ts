/** The learning system's window, found as the standards say: up through the parents, then at the opener and its parents. */

/** A function that the system offers: it takes and gives text. */
export type SystemFunction = (...values: string[]) => unknown;
/** What the system offers; what a name stands for is its own affair. */
export type System = Record<string, SystemFunction | undefined>;

const MOST_PARENTS = 500; // as SCORM 2004 says; 1.2 asks for no more than 7

/** @param from the window of the page itself
 *  @returns undefined where there is none, or where the windows above belong to another site */
export function findSystem(from: Window, name: string): System | undefined {
  try {
    return above(from, name) ?? (from.top?.opener ? above(from.top.opener, name) : undefined);
  } catch {
    return undefined; // another site's window does not let us look
  }
}

function above(from: Window, name: string): System | undefined {
  let here = from;
  for (let steps = 0; steps < MOST_PARENTS; steps++) {
    const found: System | null | undefined = Reflect.get(here, name);
    if (found) return found;
    if (here.parent === here) break;
    here = here.parent;
  }
  return undefined;
}
