/** Where the site goes and under which address: from content/house.yaml, or from the environment in tests and on a host. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { Failure } from '../core/failure.ts';
import type { House } from '../core/house.ts';
import type { SpokenLanguage } from '../core/languages.ts';
import { decoded } from './files.ts';
import { handbookRoot } from './root.ts';

export interface Settings {
  /** Public address, without the base: "https://example.org". */
  site: string;
  /** Path under which the site is served, with slashes at both ends. */
  base: string;
  /** Folder that the pages are written to. */
  outDir: string;
  /** Codes of the languages, the first one first. */
  languages: string[];
}

/** @param root the folder that holds `content/`
 *  Reads leniently: mistakes in these files are the content check's to tell. */
export function settings(root = handbookRoot()): Settings {
  const house = readLeniently<Partial<House>>(root, 'content/house.yaml', parse);
  const languages = readLeniently<SpokenLanguage[]>(root, 'content/languages.json', JSON.parse);
  return {
    site: process.env['HANDBOOK_SITE'] ?? house?.site ?? 'http://localhost',
    base: process.env['HANDBOOK_BASE'] ?? house?.base ?? '/',
    outDir: resolve(process.env['HANDBOOK_OUT'] ?? 'dist'),
    languages: languages?.map(({ code }) => code) ?? [],
  };
}

/** Throws a Failure where the file is missing or cannot be parsed. @returns null for an empty file of YAML */
function readLeniently<Value>(root: string, file: string, parsed: (text: string) => Value | null): Value | null {
  try {
    return parsed(decoded(readFileSync(join(root, file))));
  } catch (error) {
    throw new Failure(`${file} cannot be read; npm run check tells more.`, { cause: error });
  }
}
