/** Names the one collection that Astro reads: the prose of MDX files, to be compiled in development; a build has compiled it before
 * (read/prose/programs.ts). Everything else, their fields included, comes from our own reader, which knows the line of every value. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { keptPrograms } from './read/prose/programs.ts';
import { handbookRoot } from './read/root.ts';

export const collections = {
  prose: defineCollection({
    // Ids are the addresses of pages with the language at their end: "techniques/listen/en".
    loader: keptPrograms()
      ? { name: 'compiled', load: () => Promise.resolve() }
      : glob({
          pattern: '[a-z]*/[a-z]*/[a-z]*.mdx', // not what editors leave behind, which the reader passes by: "~$en.mdx"
          base: pathToFileURL(join(handbookRoot(), 'content')),
          generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
        }),
  }),
};
