/** What lies in the browser for when there is no network, to be told and cleared with all else that the site keeps. */
import { isCacheOf } from '../pack.ts';

/** Its caches. @param scope address of the site, with a slash at its end */
export async function keptCaches(scope: string): Promise<string[]> {
  try {
    return (await caches.keys()).filter(isCacheOf(scope));
  } catch {
    return []; // where there are none, or they are blocked
  }
}

/** The next page that is opened keeps them again: nothing of the reader is in them. */
export async function clearPages(scope: string): Promise<void> {
  await Promise.all((await keptCaches(scope)).map((name) => caches.delete(name)));
  try {
    await (await navigator.serviceWorker.getRegistration(scope))?.unregister();
  } catch {
    // No workers here.
  }
}
