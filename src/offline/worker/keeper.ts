/** Keeps the packs of languages in the browser's cache storage, and finds files in them. A pack counts only when every file of it is
 * there: its manifest is put beside the files last of all. */
import type { Language } from '../../core/languages.ts';
import { digest, editionOf, isCacheOf, manifestAddress, packAddress, type Editions, type Manifest } from '../pack.ts';
import { filesCache } from './files.ts';
import { typeOf } from './types.ts';

export interface Means {
  caches: CacheStorage;
  fetch: (address: string, options?: RequestInit) => Promise<Response>;
  /** Address of the site, with a slash at its end. */
  scope: string;
  editions: Editions;
}

export interface Keeper {
  languages: Language[];
  /** The manifest of a language of which every file is here; undefined where one is missing. */
  kept: (language: Language) => Promise<Manifest | undefined>;
  /** Keeps what is not here yet. Rejects where it cannot; what has been kept then stays, and counts the next time.
   * @param told is given the part that has come, from 0 to 1 */
  keep: (language: Language, told?: (part: number) => void) => Promise<void>;
  forget: (language: Language) => Promise<void>;
  /** A file of the kept languages. @param address whole; its query and fragment are left out of account */
  find: (address: string) => Promise<Response | undefined>;
  /** Takes away all that is no part of these editions. */
  tidy: () => Promise<void>;
  /** What the reader wants: true to keep a language, false not to; undefined where nobody has asked. */
  wanted: () => Promise<Partial<Record<Language, boolean>>>;
  want: (language: Language, isWanted: boolean) => Promise<void>;
}

/** How many files are put at once. */
const AT_ONCE = 24;

export function keeperOf({ caches, fetch, scope, editions }: Means): Keeper {
  const languages = Object.keys(editions);
  const editionIn = (language: Language) => editions[language]?.edition ?? '';
  const cacheName = (language: Language) => `${scope} ${language} ${editionIn(language)}`;
  const wishes = `${scope} wishes`;
  const at = (address: string) => scope + address;
  const manifestAt = (language: Language) => at(manifestAddress(language, editionIn(language)));
  /** Whether a pack was whole when it was first asked; searched in for as long as the worker runs. */
  const whole = new Map<Language, Promise<Cache | undefined>>();

  async function kept(language: Language): Promise<Manifest | undefined> {
    if (!(await caches.has(cacheName(language)))) return undefined;
    const cache = await caches.open(cacheName(language));
    const manifest: Manifest | undefined = await (await cache.match(manifestAt(language)))?.json();
    if (!manifest) return undefined;
    const here = new Set((await cache.keys()).map(({ url }) => url));
    return manifest.files.every(({ address }) => here.has(at(address))) ? manifest : undefined;
  }

  async function keep(language: Language, told: (part: number) => void = () => undefined): Promise<void> {
    if (await kept(language)) return;
    const edition = editionIn(language);
    try {
      await fill(language, edition, told, 'default');
    } catch (error) {
      // Perhaps a proxy has spoilt it on its way; a second time it comes from the host itself.
      if (!(error instanceof Spoilt)) throw error;
      await fill(language, edition, told, 'reload');
    }
    whole.delete(language);
  }

  async function fill(language: Language, edition: string, told: (part: number) => void, mode: RequestCache): Promise<void> {
    const answered = await got(at(manifestAddress(language, edition)), mode);
    const text = await answered.text();
    const manifest: Manifest = parsed(text);
    if ((await editionOf(manifest.files)) !== edition) throw new Spoilt('manifest');
    const cache = await caches.open(cacheName(language));
    const here = new Set((await cache.keys()).map(({ url }) => url));
    if (manifest.files.some(({ address }) => !here.has(at(address)))) {
      const bytes = await read(await got(at(packAddress(language, edition)), mode), manifest, told);
      const pieces = piecesOf(bytes, manifest).filter(({ address }) => !here.has(at(address)));
      for (let next = 0; next < pieces.length; next += AT_ONCE) {
        await Promise.all(
          pieces.slice(next, next + AT_ONCE).map(async ({ address, hash, content }) => {
            if ((await digest(content)) !== hash) throw new Spoilt(address);
            await cache.put(at(address), new Response(content, { headers: { 'content-type': typeOf(address) } }));
          }),
        );
      }
    }
    await cache.put(
      at(manifestAddress(language, edition)),
      new Response(text, { headers: { 'content-type': 'application/json' } }),
    );
  }

  async function got(address: string, cache: RequestCache): Promise<Response> {
    const response = await fetch(address, { cache });
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response;
  }

  function cacheOf(language: Language): Promise<Cache | undefined> {
    const known = whole.get(language);
    if (known) return known;
    const asked = kept(language).then(
      (manifest) => (manifest ? caches.open(cacheName(language)) : undefined),
      () => undefined,
    );
    whole.set(language, asked);
    return asked;
  }

  async function find(address: string): Promise<Response | undefined> {
    const { origin, pathname } = new URL(address);
    const plain = `${origin}${pathname.replace(/\/index\.html$/, '/')}`;
    const ownFirst = [...languages].sort(
      (one, other) => Number(plain.startsWith(at(`${other}/`))) - Number(plain.startsWith(at(`${one}/`))),
    );
    for (const language of ownFirst) {
      const response = await (await cacheOf(language))?.match(plain);
      if (response) return response;
    }
    return undefined;
  }

  async function tidy(): Promise<void> {
    const current = [wishes, ...languages.flatMap((language) => [cacheName(language), filesCache(scope, language)])];
    const old = (await caches.keys()).filter((name) => isCacheOf(scope)(name) && !current.includes(name));
    await Promise.all(old.map((name) => caches.delete(name)));
  }

  async function wanted(): Promise<Partial<Record<Language, boolean>>> {
    return (await (await (await caches.open(wishes)).match(wishesAt))?.json()) ?? {};
  }
  const wishesAt = at('offline/wishes');

  return {
    languages,
    kept,
    keep,
    find,
    tidy,
    wanted,
    async forget(language) {
      whole.delete(language);
      await caches.delete(cacheName(language));
    },
    async want(language, isWanted) {
      const now = await wanted();
      if (now[language] !== isWanted)
        await (await caches.open(wishes)).put(wishesAt, Response.json({ ...now, [language]: isWanted }));
    },
  };
}

/** What came is not what the build wrote. */
class Spoilt extends Error {}

function parsed<Content>(text: string): Content {
  try {
    return JSON.parse(text); // the build wrote it, with the same types; hashes tell whether it did
  } catch {
    throw new Spoilt('not whole');
  }
}

/** Reads the whole pack; what is longer or shorter than the manifest tells is no pack. */
async function read(response: Response, { files }: Manifest, told: (part: number) => void): Promise<Uint8Array<ArrayBuffer>> {
  const length = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const whole = new Uint8Array(length);
  let come = 0;
  const reader = response.body?.getReader();
  for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
    if (come + chunk.value.length > length) throw new Spoilt('longer');
    whole.set(chunk.value, come);
    come += chunk.value.length;
    told(come / length);
  }
  if (come < length) throw new Spoilt('shorter');
  return whole;
}

function piecesOf(pack: Uint8Array<ArrayBuffer>, { files }: Manifest) {
  let from = 0;
  return files.map((file) => ({ ...file, content: pack.subarray(from, (from += file.bytes)) }));
}
