/** Keeps the PDFs of a language, for a reader who has asked for them: one after another, so that what has come stays whatever happens
 * to the rest. They belong to no edition; one that has changed is fetched again when the reader asks again. */
import type { Language } from '../../core/languages.ts';
import { digest, type KeptFile } from '../pack.ts';
import type { Means } from './keeper.ts';
import { typeOf } from './types.ts';

export interface FileKeeper {
  /** How many of the files are here as they are now. */
  count: (language: Language, files: readonly KeptFile[]) => Promise<number>;
  keep: (language: Language, files: readonly KeptFile[], told: (part: number) => void) => Promise<void>;
  forget: (language: Language) => Promise<boolean>;
}

const HASH = 'x-hash';

/** The cache that has the PDFs of a language. */
export const filesCache = (scope: string, language: Language) => `${scope} ${language} files`;

export function fileKeeper({ caches, fetch, scope }: Omit<Means, 'editions'>): FileKeeper {
  const isHere = async (cache: Cache, { address, hash }: KeptFile) =>
    (await cache.match(scope + address))?.headers.get(HASH) === hash;

  return {
    async count(language, files) {
      if (!(await caches.has(filesCache(scope, language)))) return 0;
      const cache = await caches.open(filesCache(scope, language));
      const here = await Promise.all(files.map((file) => isHere(cache, file)));
      return here.filter(Boolean).length;
    },
    async keep(language, files, told) {
      const cache = await caches.open(filesCache(scope, language));
      const length = files.reduce((sum, { bytes }) => sum + bytes, 0);
      let come = 0;
      for (const file of files) {
        if (!(await isHere(cache, file))) {
          const content = new Uint8Array(await (await fetch(scope + file.address)).arrayBuffer());
          if ((await digest(content)) !== file.hash) throw new Error(`${file.address} is another.`);
          const headers = { 'content-type': typeOf(file.address), [HASH]: file.hash };
          await cache.put(scope + file.address, new Response(content, { headers }));
        }
        told((come += file.bytes) / length);
      }
    },
    forget: (language) => caches.delete(filesCache(scope, language)),
  };
}
