/** What SCORM packages are put together from: pages that Astro built for them, their scripts in one piece, the schemas. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import type { Files } from '../archive.ts';
import type { Whereabouts } from '../questions.ts';
import type { Standard } from './manifest.ts';
import { offlinePage } from './page.ts';

const SCORM = 'src/exports/scorm';

export class Workbench {
  private readonly site: string;
  private readonly where: Whereabouts;
  private readonly scripts = new Map<string, Promise<string>>();
  private readonly used = new Set<string>();

  constructor(site: string, where: Whereabouts) {
    this.site = site;
    this.where = where;
  }

  /** The offline page of an entry. @param entry its folder in the site: "en/quizzes/limits" */
  async page(entry: string, kind: 'quiz' | 'role-play', standard: Standard): Promise<string> {
    const bare = join(this.site, entry, 'package');
    this.used.add(bare);
    const html = readFileSync(join(bare, 'index.html'), 'utf8');
    const fileAt = (path: string) => readFileSync(join(this.site, path));
    return offlinePage({ html, fileAt, script: await this.script(kind), standard }, this.where);
  }

  /** The standard's own schema files, by their names. */
  schemas(standard: Standard): Files {
    const folder = `${SCORM}/schemas/${standard}`;
    const names = readdirSync(folder).sort();
    return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name))]));
  }

  /** Takes the bare pages out of the site: nobody is to find them there. */
  clear(): void {
    for (const folder of this.used) rmSync(folder, { recursive: true });
    this.used.clear();
  }

  /** Astro would make modules of it, which a page opened from disk may not load; here it is one plain script. */
  private script(kind: 'quiz' | 'role-play'): Promise<string> {
    const made = this.scripts.get(kind) ?? bundled(`src/kinds/${kind}/scorm/${kind}-package.client.ts`);
    this.scripts.set(kind, made);
    return made;
  }
}

async function bundled(file: string): Promise<string> {
  const bundle = await rolldown({ input: file, logLevel: 'warn' });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  return output[0].code;
}
