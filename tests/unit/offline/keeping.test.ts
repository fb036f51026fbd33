/** How a pack is kept: whole or not at all, each file by its hash; and what the worker then answers. */
import { beforeEach, describe, expect, test } from 'vitest';
import { digest, editionOf, manifestAddress, packAddress, type Editions, type Manifest } from '../../../src/offline/pack.ts';
import { answer } from '../../../src/offline/worker/answer.ts';
import { fileKeeper } from '../../../src/offline/worker/files.ts';
import { keeperOf } from '../../../src/offline/worker/keeper.ts';
import { roomLeft } from '../../../src/offline/worker/room.ts';
import { typeOf } from '../../../src/offline/worker/types.ts';
import { fakeCaches, type FakeCaches } from './fake-caches.ts';

const SCOPE = 'https://example.org/book/';
const PAGES = { 'en/': '<h1>First</h1>', 'en/limits/': '<h1>Limits</h1>', '404.html': '<not-found></not-found>', 'a.js': '1' };

/** What the host has. */
let host: Map<string, string>;
let asked: string[];
let caches: FakeCaches;
let editions: Editions;

async function publish(contents: Record<string, string>): Promise<void> {
  const files = await Promise.all(
    Object.entries(contents).map(async ([address, text]) => {
      const bytes = new TextEncoder().encode(text);
      return { address, bytes: bytes.length, hash: await digest(bytes) };
    }),
  );
  const edition = await editionOf(files);
  host.set(packAddress('en', edition), Object.values(contents).join(''));
  host.set(manifestAddress('en', edition), JSON.stringify({ files, onRequest: [] } satisfies Manifest));
  editions = { en: { edition, pages: 2, bytes: 0, more: { files: 0, bytes: 0 } } };
}

const fetch = async (address: string) => {
  const name = address.slice(SCOPE.length);
  asked.push(name);
  const text = host.get(name);
  return text === undefined ? new Response('', { status: 404 }) : new Response(text);
};
const keeper = () => keeperOf({ caches, fetch, scope: SCOPE, editions });
const packName = () => packAddress('en', editions['en']!.edition);

beforeEach(async () => {
  host = new Map();
  asked = [];
  caches = fakeCaches();
  await publish(PAGES);
});

describe('a pack', () => {
  test('is kept whole, and its files are found with their types, whatever their query', async () => {
    const { keep, kept, find } = keeper();
    expect(await kept('en')).toBeUndefined();
    expect(await find(`${SCOPE}en/`)).toBeUndefined();
    const parts: number[] = [];
    await keep('en', (part) => parts.push(part));
    expect((await kept('en'))?.files.length).toBe(4);
    expect(parts.at(-1)).toBe(1);
    const page = await find(`${SCOPE}en/limits/?q=x#y`);
    expect(await page?.text()).toBe('<h1>Limits</h1>');
    expect(page?.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await (await find(`${SCOPE}en/limits/index.html`))?.text()).toBe('<h1>Limits</h1>');
    expect(await find(`${SCOPE}en/nowhere/`)).toBeUndefined();
  });

  test('that is kept is not fetched again', async () => {
    await keeper().keep('en');
    asked = [];
    await keeper().keep('en');
    expect(asked).toEqual([]);
  });

  test.each([
    ['too short', (text: string) => text.slice(1)],
    ['too long', (text: string) => `${text}x`],
    ['other words', (text: string) => text.replace('Limits', 'Linits')],
  ])('with %s is fetched anew once, and then not taken for whole', async (_, spoil) => {
    host.set(packName(), spoil(host.get(packName())!));
    await expect(keeper().keep('en')).rejects.toThrow();
    expect(asked.filter((name) => name === packName()).length).toBe(2);
    expect(await keeper().kept('en')).toBeUndefined();
    expect(await keeper().find(`${SCOPE}en/`)).toBeUndefined();
  });

  test('whose manifest is another’s is not asked for', async () => {
    const name = manifestAddress('en', editions['en']!.edition);
    host.set(name, host.get(name)!.replace('en/limits/', 'en/linits/'));
    await expect(keeper().keep('en')).rejects.toThrow();
    expect(asked).not.toContain(packName());
  });

  test('that came half is continued: what is here is not put again', async () => {
    caches.room = 2;
    await expect(keeper().keep('en')).rejects.toThrow('full');
    expect(await keeper().kept('en')).toBeUndefined();
    expect(await keeper().find(`${SCOPE}en/`)).toBeUndefined();
    caches.room = 3; // the rest and the manifest
    await keeper().keep('en');
    expect(await keeper().kept('en')).toBeDefined();
  });

  test('of which the browser has dropped a file is no longer whole', async () => {
    await keeper().keep('en');
    const [name = ''] = await caches.keys();
    const cache = (await caches.open(name)) as unknown as { files: Map<string, Response> };
    cache.files.delete(`${SCOPE}en/limits/`);
    expect(await keeper().kept('en')).toBeUndefined();
    await keeper().keep('en');
    expect(await keeper().kept('en')).toBeDefined();
  });

  test('goes when a newer edition is the one in use; wishes and PDFs stay', async () => {
    await keeper().keep('en');
    await keeper().want('en', true);
    const file = { address: 'a.pdf', bytes: 1, hash: await digest(new TextEncoder().encode('p')) };
    host.set('a.pdf', 'p');
    const files = fileKeeper({ caches, fetch, scope: SCOPE });
    await files.keep('en', [file], () => undefined);
    await publish({ ...PAGES, 'en/': '<h1>Second</h1>' });
    await keeper().keep('en');
    await keeper().tidy();
    expect((await caches.keys()).length).toBe(3);
    expect(await (await keeper().find(`${SCOPE}en/`))?.text()).toBe('<h1>Second</h1>');
    expect(await keeper().wanted()).toEqual({ en: true });
    expect(await files.count('en', [file])).toBe(1);
    expect(await files.count('en', [{ ...file, hash: 'newer' }])).toBe(0);
  });

  test('is forgotten when the reader says so', async () => {
    const { keep, forget, find, kept } = keeper();
    await keep('en');
    await forget('en');
    expect(await kept('en')).toBeUndefined();
    expect(await find(`${SCOPE}en/`)).toBeUndefined();
  });
});

describe('the worker answers', () => {
  const offline = () => Promise.reject(new TypeError('no network'));
  /** A request as a browser makes it; no script may make one that navigates. */
  const request = (address: string, mode = 'navigate') => ({ url: SCOPE + address, mode }) as Request;
  const sources = (fetch: (request: Request) => Promise<Response>) => ({ find: keeper().find, fetch, caches, scope: SCOPE });

  test('from what is kept, before it asks the network', async () => {
    await keeper().keep('en');
    const answered = await answer(
      request('en/'),
      sources(() => Promise.resolve(new Response('newer'))),
    );
    expect(await answered.text()).toBe('<h1>First</h1>');
  });

  test('from the network what is not kept, whatever its status', async () => {
    const answered = await answer(
      request('en/'),
      sources(async () => new Response('gone', { status: 410 })),
    );
    expect(answered.status).toBe(410);
  });

  test('with the missing page, which is told why, when there is no network', async () => {
    await keeper().keep('en');
    const answered = await answer(request('en/nowhere/'), sources(offline));
    expect(answered.status).toBe(404);
    expect(await answered.text()).toContain('<not-found data-offline>');
    expect((await answer(request('en/limits'), sources(offline))).headers.get('location')).toBe(`${SCOPE}en/limits/`);
  });

  test('as the network does when nothing is kept, and for what is no page', async () => {
    await expect(answer(request('en/'), sources(offline))).rejects.toThrow('no network');
    await keeper().keep('en');
    await expect(answer(request('picture.png', 'no-cors'), sources(offline))).rejects.toThrow('no network');
  });

  test('with a script of an older edition that the host no longer has', async () => {
    await (await caches.open(`${SCOPE} en old`)).put(`${SCOPE}_astro/old.js`, new Response('old'));
    for (const fetch of [offline, async () => new Response('', { status: 404 })])
      expect(await (await answer(request('_astro/old.js', 'cors'), sources(fetch))).text()).toBe('old');
  });
});

test.each([
  ['', 'text/html; charset=utf-8'],
  ['en/limits/', 'text/html; charset=utf-8'],
  ['a.woff2', 'font/woff2'],
  ['pagefind/wasm.en.pagefind', 'application/octet-stream'],
])('“%s” is told as %s', (address, type) => expect(typeOf(address)).toBe(type));

describe('room', () => {
  test('is what the quota leaves', async () => {
    expect(await roomLeft({ estimate: () => Promise.resolve({ quota: 10, usage: 4 }) })).toBe(6);
  });
  test('is endless where the browser does not say, so that a pack is kept there as well', async () => {
    expect(await roomLeft(undefined)).toBe(Infinity);
    expect(await roomLeft({})).toBe(Infinity);
    expect(await roomLeft({ estimate: () => Promise.resolve({}) })).toBe(Infinity);
  });
});
