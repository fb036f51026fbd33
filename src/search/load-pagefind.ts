/** Loads Pagefind in the browser. */
import type { Pagefind } from './pagefind.ts';

/** A module that could not be loaded once cannot be loaded for the life of the page, so its file is fetched first. */
export async function loadPagefind(bundle: string): Promise<Pagefind> {
  await fetch(bundle, { cache: 'force-cache' });
  // Pagefind's client has no types; those in pagefind.ts were written after its documentation.
  const pagefind = (await import(/* @vite-ignore */ bundle)) as Pagefind;
  await pagefind.init();
  return pagefind;
}
