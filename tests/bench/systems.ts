/** The three that are compared: where each keeps its pages, and how it is built. */
import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import type { Generated } from './generate.ts';
import { writeHandbook, writeMarkdown } from './write-entries.ts';

export const WORK = resolve('.build/bench');
const PACKAGES = 'tests/bench/peers';
export const NAMES = ['ours', 'starlight', 'eleventy'] as const;
export type Name = (typeof NAMES)[number];
export const PEERS: readonly Name[] = ['starlight', 'eleventy'];
export const LABEL: Record<Name, string> = { ours: 'Common Ground', starlight: 'Starlight', eleventy: 'Eleventy, bare' };

export interface System {
  name: Name;
  /** The folder in which it is built. */
  folder: string;
  command: readonly string[];
  env: Record<string, string>;
  /** Where the site will stand. */
  output: string;
  /** What it keeps from build to build, besides the site; a cold build has none of it. */
  caches: readonly string[];
  write: (entries: readonly Generated[]) => void;
  /** The file of an article to which a sentence is added, to measure a build after a change. */
  changed: string;
}

/** The folder of a package of the benchmark, where it is installed. */
export const folderOf = (name: string): string => join(WORK, name);
export const isInstalled = (name: string): boolean => existsSync(join(folderOf(name), 'node_modules'));

/** Copies what belongs to a package into its folder, and takes away what an older run wrote there. */
export function layOut(name: string): void {
  for (const part of ['src', 'site']) rmSync(join(folderOf(name), part), { recursive: true, force: true });
  cpSync(join(PACKAGES, name), folderOf(name), { recursive: true });
}

const FIRST = 'articles/entry-1';

export const SYSTEMS: Record<Name, System> = {
  ours: {
    name: 'ours',
    folder: resolve('.'),
    command: [process.execPath, 'src/cli/build.ts', '--pdf', 'skip', '--out', '.build/bench/ours-site'],
    env: { HANDBOOK_ROOT: join(WORK, 'handbook'), HANDBOOK_BASE: '/' },
    output: join(WORK, 'ours-site'),
    caches: ['node_modules/.astro', 'node_modules/.vite'],
    write: (entries) => writeHandbook('.', join(WORK, 'handbook'), entries),
    changed: join(WORK, 'handbook/content/articles/order/en.mdx'), // it is there without any generated entry too
  },
  starlight: {
    ...peer('starlight', ['node_modules/astro/bin/astro.mjs', 'build'], 'src/content/docs', ({ title, summary }) => ({
      title,
      description: summary,
      template: 'splash',
      hero: { tagline: summary, actions: [{ text: 'Start', link: 'articles/entry-1/' }] },
    })),
    caches: ['node_modules/.astro', 'node_modules/.vite', '.astro'],
  },
  eleventy: peer('eleventy', ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'], 'site', ({ title, summary }) => ({
    title,
    description: summary,
  })),
};

/** A home page in few words: ours has the doors to all situations, and they have none. */
interface Home {
  title: string;
  summary: string;
}

function peer(name: Name, command: readonly string[], pages: string, home: (words: Home) => object): System {
  const folder = folderOf(name);
  return {
    name,
    folder,
    command: [process.execPath, ...command],
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
    output: join(folder, 'dist'),
    caches: [],
    changed: join(folder, pages, 'en', `${FIRST}.md`),
    write(entries) {
      layOut(name);
      writeMarkdown(join(folder, pages), entries, '112');
      for (const language of ['en', 'et']) {
        const words = JSON.parse(readFileSync(`content/ui/${language}.json`, 'utf8')) as Record<string, string>;
        const fields = home({ title: words['site.name'] ?? '', summary: words['site.about'] ?? '' });
        mkdirSync(join(folder, pages, language), { recursive: true });
        writeFileSync(join(folder, pages, language, 'index.md'), `---\n${stringify(fields)}---\n`);
      }
    },
  };
}

/** Takes away what the last build left. */
export function cool({ folder, output, caches }: System): void {
  for (const path of [output, ...caches.map((cache) => join(folder, cache))]) rmSync(path, { recursive: true, force: true });
}

/** Changes one entry. @param time so that each time is another change */
export function change({ changed }: System, time: number): void {
  appendFileSync(changed, `\nThis sentence was added for build ${time}.\n`);
}
