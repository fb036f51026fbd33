/** Where the handbook lies that the program works on. */
import { resolve } from 'node:path';

/** The folder that holds `content/`: the one that HANDBOOK_ROOT names, or else the working directory. */
export function handbookRoot(): string {
  return resolve(process.env['HANDBOOK_ROOT'] ?? '.');
}
