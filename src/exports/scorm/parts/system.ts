/** The learning system's window, found as the standards say: up through the parents, then at the opener and its parents. */

/** What the system offers: functions that take and give text. */
export type System = Record<string, (...values: string[]) => unknown>;

const MOST_PARENTS = 500; // as SCORM 2004 says; 1.2 asks for no more than 7

/** @param from the window of the page itself
 *  @returns undefined where there is none, or where the windows above belong to another site */
export function findSystem(from: Window, name: string): System | undefined {
  try {
    return above(from, name) ?? (from.top?.opener ? above(from.top.opener as Window, name) : undefined);
  } catch {
    return undefined; // another site's window does not let us look
  }
}

function above(from: Window, name: string): System | undefined {
  let here = from;
  for (let steps = 0; steps < MOST_PARENTS; steps++) {
    const found = (here as unknown as Record<string, System | null | undefined>)[name];
    if (found) return found;
    if (here.parent === here) break;
    here = here.parent;
  }
  return undefined;
}
