/** Writes into the built site what keeps it without a network: a pack and its manifest a language, and the worker. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import type { Language } from '../core/languages.ts';
import { fileOf, type BuiltSite } from '../read/built-site.ts';
import { gather, plain } from './gather.ts';
import {
  digest,
  editionOf,
  FOLDER,
  manifestAddress,
  packAddress,
  type Edition,
  type Editions,
  type KeptFile,
  type Manifest,
} from './pack.ts';

/** To be called when all other files of the site are there. */
export async function writeOffline(site: BuiltSite, languages: readonly Language[]): Promise<void> {
  mkdirSync(join(site.folder, FOLDER), { recursive: true });
  const editions: Editions = {};
  for (const language of languages) editions[language] = await writePack(site, language);
  writeFileSync(join(site.folder, 'sw.js'), await bundleWorker(editions));
}

async function writePack(site: BuiltSite, language: Language): Promise<Edition> {
  const { folder } = site;
  const { files: addresses, pages, onRequest } = gather(site, language);
  const bytes = addresses.map((address) => ({ address, content: plain(readFileSync(fileOf(folder, address))) }));
  const files = await Promise.all(bytes.map(({ address, content }) => describe(address, content)));
  const edition = await editionOf(files);
  const manifest: Manifest = {
    files,
    onRequest: await Promise.all(onRequest.map((address) => describe(address, readFileSync(fileOf(folder, address))))),
  };
  writeFileSync(join(folder, packAddress(language, edition)), Buffer.concat(bytes.map(({ content }) => content)));
  writeFileSync(join(folder, manifestAddress(language, edition)), JSON.stringify(manifest));
  const sizes = (of: readonly KeptFile[]) => of.reduce((sum, file) => sum + file.bytes, 0);
  const more = { files: onRequest.length, bytes: sizes(manifest.onRequest) };
  return { edition, pages, bytes: sizes(files), more };
}

async function describe(address: string, content: Uint8Array): Promise<KeptFile> {
  return { address, bytes: content.length, hash: await digest(Uint8Array.from(content)) };
}

async function bundleWorker(editions: Editions): Promise<string> {
  const made = await rolldown({
    input: join(import.meta.dirname, 'worker/worker.ts'),
    logLevel: 'warn',
    transform: { define: { EDITIONS: JSON.stringify(editions) } },
  });
  const { output } = await made.generate({ format: 'iife', minify: true, codeSplitting: false });
  await made.close();
  return output[0].code;
}
