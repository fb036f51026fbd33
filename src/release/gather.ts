/** What a release holds, gathered from a built site. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileName } from '../core/file-names.ts';
import { zipped, type Files } from '../exports/archive.ts';

export interface ReleaseOf {
  /** The folder of the built site. */
  site: string;
  /** The handbook's name in each language; the first one names what is in all of them. */
  names: Record<string, string>;
  /** Texts that stand at the top of the release and in the site's archive: licences, notices, the bill of materials. */
  papers: Record<string, string>;
}

/** Writes the archives, the books and the papers.
 *  @param out a folder that is there */
export function gather({ site, names, papers }: ReleaseOf, out: string): void {
  const files = filesIn(site);
  const slug = fileName(Object.values(names)[0] ?? '', { id: '', language: '', ending: '' });
  const archive = (id: string, content: Files) => writeFileSync(join(out, `${slug}-${id}.zip`), zipped(content));
  const read = (file: string) => new Uint8Array(readFileSync(join(site, file)));
  archive('site', { ...papers, ...Object.fromEntries(files.map((file) => [`site/${file}`, read(file)])) });
  const exported = files.filter((file) =>
    Object.entries(names).some(([language, name]) => {
      const start = fileName(name, { id: '', language: '', ending: '-' });
      return file.startsWith(`${language}/`) && basename(file).startsWith(start);
    }),
  );
  archive(
    'exports',
    Object.fromEntries(exported.map((file) => [`${file.slice(0, file.indexOf('/'))}/${basename(file)}`, read(file)])),
  );
  for (const [language, name] of Object.entries(names)) {
    const book = fileName(name, { id: 'handbook', language, ending: '' });
    const own = files.filter((file) => file.startsWith(`downloads/${book}`) && /\.(pdf|epub)$/.test(file));
    for (const file of own) writeFileSync(join(out, basename(file)), read(file));
  }
  for (const [name, text] of Object.entries(papers)) writeFileSync(join(out, name), text);
}

/** Name of the list of checksums; a folder that has one is a release. */
export const SUMS = 'SHA256SUMS';

/** Writes the checksums of all that is in a folder, as `sha256sum -c` reads them. */
export function writeChecksums(folder: string): void {
  const lines = filesIn(folder).map(
    (file) =>
      `${createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex')}  ${file}\n`,
  );
  writeFileSync(join(folder, SUMS), lines.join(''));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort();
}
