/** LibreOffice, which lays documents out and reads tables, where it is installed. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onPath } from '../browsers/programs.ts';

const soffice = onPath('soffice');
export const hasOffice = soffice !== undefined;

/** @param to what it is to become: "pdf"
 *  @param folder of a test's own, in which the results lie
 *  @param filter how the files are to be read, where their names do not tell enough */
export function convert(files: readonly string[], to: string, folder: string, filter?: string): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const reading = filter === undefined ? [] : [`--infilter=${filter}`];
  execFileSync(soffice!, [profile, '--headless', ...reading, '--convert-to', to, '--outdir', folder, ...files], {
    stdio: 'ignore',
  });
}
