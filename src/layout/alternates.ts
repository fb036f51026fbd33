/** Absolute addresses of a page in each of its languages, for what reads the site without eyes. */
import type { Language } from '../core/languages.ts';
import { withBase } from './i18n.ts';

/** Where a page stands for the readers of a language; `x-default`: for those of none of its languages. */
export interface Alternate {
  hreflang: string;
  href: string;
}

/** @param path without base: "/en/techniques/listen/"
 *  @param site scheme, host and port of the site */
export function publicAddress(path: string, site: string): string {
  return new URL(withBase(path), site).href;
}

/** The same on each of the pages, so that they point at one another. Whoever speaks none of the languages gets the choice of
 * them instead of a first page, and of others the first that there is.
 *  @param path without base and language: "/techniques/listen/"
 *  @param languages in which the page exists, at least one */
export function alternatesOf(path: string, languages: readonly Language[], site: string): Alternate[] {
  const alternates = languages.map((code) => ({ hreflang: code, href: publicAddress(`/${code}${path}`, site) }));
  const otherwise = path === '/' ? publicAddress('/', site) : alternates[0]?.href;
  return otherwise ? [...alternates, { hreflang: 'x-default', href: otherwise }] : alternates;
}
