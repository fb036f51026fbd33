/** Serves a built site from disk on this machine, under its base path, with its own 404 page. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** A site being served. `address` ends with the base path. */
export interface Served {
  address: string;
  close: () => Promise<void>;
}

/** @param folder the built site
 *  @param base the path it was built for, with slashes at both ends
 *  @param port 0: any free one. Rejects if the port is in use. */
export async function serve(folder: string, base: string, port = 0): Promise<Served> {
  const files = sirv(folder, { dev: true, etag: true });
  const missing = join(folder, '404.html');
  const server = createServer((request, response) => {
    const address = request.url ?? '/';
    const outside = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(readFileSync(missing));
    };
    if (!address.startsWith(base)) {
      if (base !== '/' && `${address}/` === base) {
        response.writeHead(302, { location: base }).end();
        return;
      }
      outside();
      return;
    }
    request.url = `/${address.slice(base.length)}`;
    files(request, response, outside);
  });
  await listen(server, port);
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  return {
    address: `http://127.0.0.1:${bound.port}${base}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
}
