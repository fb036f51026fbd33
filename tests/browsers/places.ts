/** Where the journeys are made: on the site, served; in the one file of a language, from disk. */
import { pathToFileURL } from 'node:url';
import type { Language } from '../../src/core/languages.ts';

export interface Place {
  language: Language;
  /** @param path of a page of the language, and a place of it: "/techniques/listen/#dialogue" */
  address: (path: string) => string;
  /** Which page of the language an address leads to, without what follows it. */
  pathOf: (address: URL) => string;
}

/** @param root address of the language's first page */
export function onSite(language: Language, root: string): Place {
  const { pathname } = new URL(root);
  return {
    language,
    address: (path) => root + path.slice(1),
    pathOf: (address) => `/${address.pathname.slice(pathname.length)}`,
  };
}

export function inFile(language: Language, file: string): Place {
  const root = pathToFileURL(file).href;
  return {
    language,
    address: (path) => `${root}#${path}`,
    pathOf: ({ hash }) => hash.slice(1).replace(/[?#].*$/, ''),
  };
}
