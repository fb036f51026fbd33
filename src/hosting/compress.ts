/** Puts `.br` and `.gz` beside the files of a site, for hosts that send those as they are. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** What packs well. Pictures, fonts, archives and PDFs are packed already, and so is the index of search. */
const PACKED = /\.(html|css|csv|js|json|svg|txt|wasm|webmanifest|xml|yaml)$/;
/** Files below this many bytes travel in one packet either way. */
const LEAST = 1000;

/** @param folder a built site
 *  @returns how many files were packed, and how many bytes they are plain, with brotli and with gzip */
export function compressSite(folder: string): { files: number; plain: number; br: number; gz: number } {
  const told = { files: 0, plain: 0, br: 0, gz: 0 };
  const files = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  for (const old of files().filter((file) => /\.(br|gz)$/.test(file))) rmSync(old);
  for (const file of files().filter((name) => PACKED.test(name))) {
    const bytes = readFileSync(file);
    if (bytes.length < LEAST) continue;
    const br = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
    const gz = gzipSync(bytes, { level: 9 });
    writeFileSync(`${file}.br`, br);
    writeFileSync(`${file}.gz`, gz);
    told.files++;
    told.plain += bytes.length;
    told.br += br.length;
    told.gz += gz.length;
  }
  return told;
}
