/** Puts SCORM packages together: pages that Astro built for them, their scripts in one piece, the standards' schemas. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import type { ScormParts, SiteAddress } from '../parts/exported-file.ts';
import type { Standard } from './manifest.ts';
import { offlinePage, type OfflinePage } from './page.ts';

export class ScormBundler implements ScormParts {
  private readonly site: string;
  private readonly address: SiteAddress;
  private readonly scripts = new Map<string, Promise<string>>();
  private readonly used = new Set<string>();

  /** @param site the folder that Astro built */
  constructor(site: string, address: SiteAddress) {
    this.site = site;
    this.address = address;
  }

  async page(path: string, script: URL, standard: Standard, up = ''): Promise<OfflinePage> {
    const bare = join(this.site, path, 'package');
    this.used.add(bare);
    const html = readFileSync(join(bare, 'index.html'), 'utf8');
    const fileAt = (name: string) => readFileSync(join(this.site, name));
    return offlinePage({ html, fileAt, script: await this.bundled(script), standard, up }, this.address);
  }

  schemas(standard: Standard): Record<string, Uint8Array> {
    const folder = join(import.meta.dirname, 'schemas', standard);
    const names = readdirSync(folder).sort();
    return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name))]));
  }

  /** Takes the bare pages out of the site: nobody is to find them there. */
  clear(): void {
    for (const folder of this.used) rmSync(folder, { recursive: true });
    this.used.clear();
  }

  /** Astro would make modules of it, which a page opened from disk may not load; here it is one plain script. */
  private bundled(script: URL): Promise<string> {
    const made = this.scripts.get(script.href) ?? bundle(fileURLToPath(script));
    this.scripts.set(script.href, made);
    return made;
  }
}

async function bundle(file: string): Promise<string> {
  const made = await rolldown({ input: file, logLevel: 'warn' });
  const { output } = await made.generate({ format: 'iife', minify: true });
  await made.close();
  return output[0].code;
}
