/** Names the one collection that Astro reads: the prose of MDX files, to be compiled; in a build, only what has components
 * (read/prose/programs.ts). Everything else, their fields included, comes from our own reader, which knows the line of every value. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { keptPrograms } from './read/prose/programs.ts';
import { handbookRoot } from './read/root.ts';

const programs = keptPrograms();
/** An empty list of patterns would be all files. */
const NOTHING = '-';

export const collections = {
  prose: defineCollection({
    // Ids are the addresses of pages with the language at their end: "techniques/listen/en".
    loader: glob({
      // Not what editors leave behind, which the reader passes by: "~$en.mdx".
      pattern: programs ? [NOTHING, ...programs.others.map((address) => `${address}.mdx`)] : '[a-z]*/[a-z]*/[a-z]*.mdx',
      base: pathToFileURL(join(handbookRoot(), 'content')),
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
  }),
};
