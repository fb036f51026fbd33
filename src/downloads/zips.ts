/** Archives of what people would else take one by one: all sheets with their cards, and all paper, for each family of papers. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipped } from '../exports/archive.ts';
import { createTranslate } from '../core/translate.ts';
import type { Handbook } from '../kinds/handbook.ts';
import { localHandbook } from '../kinds/local-handbook.ts';
import { doorsOf } from './doors.ts';
import { zipsOf } from './zip-contents.ts';

/** Throws where a file that belongs in one is not there.
 *  @param site the built site's folder, with all PDFs in its `downloads/` */
export function writeZips(site: string, all: Handbook): void {
  const folder = join(site, 'downloads');
  mkdirSync(folder, { recursive: true });
  for (const { code: language } of all.languages) {
    const words = all.ui[language];
    if (!words) continue;
    const source = { all, handbook: localHandbook(all, language), language, t: createTranslate(words) };
    for (const { name, contents } of zipsOf(doorsOf(source), source)) {
      const files = contents.map((file) => [file, new Uint8Array(readFileSync(join(folder, file)))] as const);
      writeFileSync(join(folder, name), zipped(Object.fromEntries(files)));
    }
  }
}
