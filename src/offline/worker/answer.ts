/** What the worker answers to a request: the kept file, else the network's answer; for a page that neither has, the missing page. */

export interface Sources {
  find: (address: string) => Promise<Response | undefined>;
  fetch: (request: Request) => Promise<Response>;
  caches: CacheStorage;
  scope: string;
}

export async function answer(request: Request, { find, fetch, caches, scope }: Sources): Promise<Response> {
  const kept = await find(request.url).catch(() => undefined);
  if (kept) return kept;
  const elsewhere = async () => (isKeptElsewhere(request.url, scope) ? caches.match(request) : undefined);
  try {
    const response = await fetch(request);
    return response.ok ? response : ((await elsewhere()) ?? response);
  } catch (error) {
    const instead = (await elsewhere()) ?? (await missing(request, find, scope));
    if (instead) return instead;
    throw error;
  }
}

/** A tab may be made of an older edition, whose files the host no longer has; their names tell the edition. PDFs belong to none. */
function isKeptElsewhere(url: string, scope: string): boolean {
  return url.startsWith(`${scope}_astro/`) || new URL(url).pathname.endsWith('.pdf');
}

async function missing(request: Request, find: Sources['find'], scope: string): Promise<Response | undefined> {
  if (request.mode !== 'navigate') return undefined;
  // A host would have led to the page with the slash.
  const plain = request.url.replace(/[?#].*/, '');
  if (!plain.endsWith('/') && (await find(`${plain}/`))) return Response.redirect(`${plain}/`);
  const page = await find(`${scope}404.html`);
  if (!page) return undefined;
  // The page then says that the network is away, rather than that the address is wrong.
  const html = (await page.text()).replace('<not-found', '<not-found data-offline');
  return new Response(html, { status: 404, headers: page.headers });
}
