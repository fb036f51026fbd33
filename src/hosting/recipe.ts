/** The recipes for hosts, with a place filled in. */
import { readFileSync } from 'node:fs';
import { HEADERS } from './headers.ts';

/** Name of each host to the file of its recipe. */
const RECIPES = {
  nginx: 'nginx.conf',
  caddy: 'Caddyfile',
  apache: 'htaccess',
  headers: '_headers',
  'github-pages': 'github-pages.yml',
} as const;

export type Host = keyof typeof RECIPES;
export const HOSTS = Object.keys(RECIPES) as Host[];

/** Where the site stands on a host. */
export interface Place {
  /** The folder that is the top of the host; the site lies in it at `base`. */
  root: string;
  /** Path that the site was built for, with slashes at both ends. */
  base: string;
  /** Port, or the address as the host writes it. */
  listen: string;
}

export function recipeFor(host: Host, place: Place): string {
  const values: Record<string, string> = {
    ...place,
    policy: HEADERS['content-security-policy'],
    referrer: HEADERS['referrer-policy'],
  };
  const text = readFileSync(new URL(`recipes/${RECIPES[host]}`, import.meta.url), 'utf8');
  return text.replace(/(?<!\$)\{\{(\w+)\}\}/g, (gap, name: string) => values[name] ?? gap); // ${{ … }} is GitHub's own
}
