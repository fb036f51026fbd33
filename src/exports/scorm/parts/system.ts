/** The learning system's window, found as the standards say: up through the parents, then at the opener and its parents. */

/** A function that the system offers: it takes and gives text. */
export type SystemFunction = (...values: string[]) => unknown;
/** What the system offers; what a name stands for is its own affair. */
export type System = Record<string, SystemFunction | undefined>;

const MOST_PARENTS = 500; // as SCORM 2004 says; 1.2 asks for no more than 7

/** @param from the window of the page itself
 *  @returns undefined where there is none. Another site's window among them is passed over: the system may be above it, or have opened
 *  the page. */
export function findSystem(from: Window, name: string): System | undefined {
  const openers = [from.top?.opener, from.opener].filter((opener): opener is Window => Boolean(opener));
  for (const start of [from, ...openers]) {
    const found = above(start, name);
    if (found) return found;
  }
  return undefined;
}

function above(from: Window, name: string): System | undefined {
  let here = from;
  for (let steps = 0; steps < MOST_PARENTS; steps++) {
    const found = offeredBy(here, name);
    if (found) return found;
    if (here.parent === here) break;
    here = here.parent;
  }
  return undefined;
}

function offeredBy(window: Window, name: string): System | undefined {
  try {
    const found: System | null | undefined = Reflect.get(window, name);
    return found ?? undefined;
  } catch {
    return undefined; // another site's: it lets us see its parent and its opener, nothing else
  }
}
