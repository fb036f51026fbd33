/** Each recipe in the web server that it is for, at the top of a host and below a path. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ASKED, HEADERS, KEPT } from '../../src/hosting/headers.ts';
import { fileOf, pagesIn } from '../site/browser.ts';
import { ask, type Answer } from './ask.ts';
import { isInstalled, SERVERS, start, type Running, type ServerName } from './servers.ts';
import { layOut, SITES } from './sites.ts';

/** What each file of a site is told to be. */
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.yaml': 'application/yaml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ico': 'image/vnd.microsoft.icon',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
  '.epub': 'application/epub+zip',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
const BINARY = 'application/octet-stream';
/** Two names of the same, one of them older. */
const OLD_NAMES: Record<string, string> = {
  'application/javascript; charset=utf-8': 'text/javascript; charset=utf-8',
  'application/xml; charset=utf-8': 'text/xml; charset=utf-8',
  'image/x-icon': 'image/vnd.microsoft.icon',
};

const typeOf = ({ headers }: Answer) => {
  const type = (headers['content-type'] ?? '').toLowerCase().replace(/^(image\/svg\+xml);.*/, '$1');
  return OLD_NAMES[type] ?? type;
};
const hasHeaders = ({ headers }: Answer) => Object.entries(HEADERS).every(([name, value]) => headers[name] === value);

const hosts = (Object.keys(SERVERS) as ServerName[]).flatMap((name) => SITES.map((site) => ({ name, site, base: site.base })));

describe.each(hosts)('$name at $base', ({ name, site, base }) => {
  const there = isInstalled(name);
  let running: Running;
  let laid: ReturnType<typeof layOut>;
  beforeAll(async () => {
    if (!there) return;
    laid = layOut(site);
    running = await start(name, laid.root, base);
  });
  afterAll(async () => {
    await running?.stop();
    laid?.clear();
  });
  const at = (path: string, headers = {}) => ask(`${running.origin}${base}${path}`, headers);
  const built = (path: string) => readFileSync(join(site.built, path));

  test.skipIf(!there)('answers with every page of the sitemap', async () => {
    const listed = [...readFileSync(join(site.built, 'sitemap.xml'), 'utf8').matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)];
    expect(listed.length).toBeGreaterThan(0);
    for (const [, path] of listed) {
      const answer = await ask(running.origin + path);
      expect([path, answer.status, typeOf(answer)]).toEqual([path, 200, TYPES['.html']]);
      expect(answer.body.equals(readFileSync(fileOf(site.built, path!.slice(base.length - 1))))).toBe(true);
    }
  });

  test.skipIf(!there)('every file, downloads too, with its type, its lifetime and the headers of the house', async () => {
    const files = readdirSync(site.built, { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => statSync(join(site.built, name)).isFile())) {
      const answer = await at(file.replace(/(^|\/)index\.html$/, '$1'));
      const expected = [file, 200, TYPES[extname(file)] ?? BINARY, file.startsWith('_astro/') ? KEPT : ASKED];
      expect([file, answer.status, typeOf(answer), answer.headers['cache-control']]).toEqual(expected);
      expect([file, answer.headers]).toSatisfy(() => hasHeaders(answer));
      expect([file, answer.body.equals(built(file))]).toEqual([file, true]);
    }
  });

  test.skipIf(!there)('has the page for what is missing, folders without a page and capitals included', async () => {
    for (const path of ['et/nope/', 'et/nope', 'nope.txt', '_astro/nope.css', 'downloads/', '_astro/', 'EN/']) {
      const answer = await at(path);
      expect([path, answer.status, typeOf(answer)]).toEqual([path, 404, TYPES['.html']]);
      expect([path, answer.headers['cache-control'], hasHeaders(answer)]).toEqual([path, ASKED, true]);
      expect([path, answer.body.equals(built('404.html'))]).toEqual([path, true]);
    }
  });

  test.skipIf(!there)('leads from a folder without its slash to the one with it, and keeps what was asked', async () => {
    for (const [path, to] of [
      ['en', 'en/'],
      ['et/search?q=mure', 'et/search/?q=mure'],
    ] as const) {
      const { status, headers } = await at(path);
      expect([301, 308]).toContain(status);
      expect(new URL(headers.location ?? '', `${running.origin}${base}${path}`).href).toBe(`${running.origin}${base}${to}`);
    }
  });

  test.skipIf(!there)('packs what packs, as the browser can unpack', async () => {
    const large = pagesIn(site.built).find((page) => built(fileOf('', page)).length > 5000)!;
    const style = readdirSync(join(site.built, '_astro')).find(
      (file) => file.endsWith('.css') && built(`_astro/${file}`).length > 5000,
    )!;
    const unpacked = { br: brotliDecompressSync, gzip: gunzipSync };
    // nginx packs with brotli only what was packed ahead, and so does Caddy.
    const best = site.compressed || name === 'apache' ? 'br' : 'gzip';
    for (const path of [large.slice(1), `_astro/${style}`]) {
      const plain = await at(path);
      for (const [accepted, expected] of [
        ['gzip, deflate, br', best],
        ['gzip', 'gzip'],
      ] as const) {
        const packed = await at(path, { 'accept-encoding': accepted });
        expect([path, accepted, packed.headers['content-encoding'], typeOf(packed)]).toEqual([
          path,
          accepted,
          expected,
          typeOf(plain),
        ]);
        expect([path, packed.headers['cache-control'], hasHeaders(packed)]).toEqual([path, plain.headers['cache-control'], true]);
        expect(packed.headers.vary?.toLowerCase()).toContain('accept-encoding');
        expect(unpacked[expected](packed.body).equals(plain.body)).toBe(true);
        expect(packed.body.length).toBeLessThan(plain.body.length / 2);
        if (site.compressed) {
          const ahead = statSync(join(laid.root, base, `${fileOf('', `/${path}`)}.${expected === 'br' ? 'br' : 'gz'}`));
          expect([path, packed.body.length]).toEqual([path, ahead.size]);
        }
      }
    }
    expect((await at('card.png', { 'accept-encoding': 'gzip, br' })).headers['content-encoding']).toBeUndefined();
  });

  test.skipIf(!there)('says that nothing has changed, and sends a part of a download', async () => {
    const { headers } = await at('en/');
    expect((await at('en/', { 'if-none-match': headers.etag })).status).toBe(304);
    const book = readdirSync(join(site.built, 'downloads')).find((file) => file.endsWith('.epub'))!;
    const part = await at(`downloads/${book}`, { range: 'bytes=10-19' });
    expect([part.status, part.body]).toEqual([206, built(`downloads/${book}`).subarray(10, 20)]);
  });
});
