/** `npm run compress`: puts `.br` and `.gz` beside the files of the built site. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Failure } from '../core/failure.ts';
import { compressSite } from '../hosting/compress.ts';
import { run } from './run.ts';

void run(() => {
  const { out } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } }).values;
  if (!existsSync(`${out}/sitemap.xml`)) throw new Failure(`${out} holds no site. Build one with npm run build.`);
  const { files, plain, br, gz } = compressSite(out);
  const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1000)} KB`;
  console.log(`${files} files: ${kilobytes(plain)} plain, ${kilobytes(br)} as brotli, ${kilobytes(gz)} as gzip.`);
  return true;
});
