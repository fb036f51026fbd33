/** LibreOffice, which lays documents out, where it is installed. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onPath } from '../browsers/programs.ts';

const soffice = onPath('soffice');
export const hasOffice = soffice !== undefined;

/** @param to what it is to become: "pdf"
 *  @param folder of a test's own, in which the results lie */
export function convert(files: readonly string[], to: string, folder: string): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  execFileSync(soffice!, [profile, '--headless', '--convert-to', to, '--outdir', folder, ...files], {
    stdio: 'ignore',
  });
}
