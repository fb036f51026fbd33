/** Serves a site as a good host would: text packed ahead by brotli at its best, and everything counted that is sent. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
};
/** What is packed already stays as it is. */
const PACKED = new Set(['.woff2', '.png', '.pf_meta', '.pf_index', '.pf_fragment', '.pagefind']);

export interface Sent {
  path: string;
  /** Of the body, as sent. */
  bytes: number;
}

export interface Counted {
  address: string;
  /** What was sent since it was last emptied. */
  sent: Sent[];
  close: () => Promise<void>;
}

export async function serveCounted(folder: string): Promise<Counted> {
  const sent: Sent[] = [];
  const bodies = new Map<string, Buffer>();
  const bodyOf = (file: string): Buffer => {
    const text = readFileSync(file);
    const body = bodies.get(file) ?? (PACKED.has(extname(file)) ? text : brotliCompressSync(text));
    bodies.set(file, body);
    return body;
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = fileOf(folder, path);
    if (!file) {
      response.writeHead(404).end();
      sent.push({ path, bytes: 0 });
      return;
    }
    const body = bodyOf(file);
    sent.push({ path, bytes: body.length });
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const encoding = PACKED.has(extname(file)) ? {} : { 'content-encoding': 'br' };
    const kept = { 'cache-control': 'max-age=600' }; // as GitHub Pages has it: what a page asks for twice is sent once
    response.writeHead(200, { 'content-type': type, 'content-length': body.length, ...kept, ...encoding }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  return {
    address: `http://127.0.0.1:${port}`,
    sent,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function fileOf(folder: string, path: string): string | undefined {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  return file.startsWith(folder) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** Bytes and requests, fonts apart. */
export interface Weight {
  bytes: number;
  fonts: number;
  requests: number;
}

export function weightOf(sent: readonly Sent[]): Weight {
  const total = (some: readonly Sent[]) => some.reduce((sum, { bytes }) => sum + bytes, 0);
  const isFont = ({ path }: Sent) => path.endsWith('.woff2');
  return { bytes: total(sent.filter((one) => !isFont(one))), fonts: total(sent.filter(isFont)), requests: sent.length };
}
