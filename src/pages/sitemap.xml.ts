/** The sitemap: every listed page, each language paired with the others. */
import { openHandbook } from '../layout/page.ts';
import { sitemap } from '../layout/sitemap.ts';

export function GET(): Response {
  return new Response(sitemap(openHandbook()), { headers: { 'content-type': 'application/xml' } });
}
