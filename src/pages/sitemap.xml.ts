/** The sitemap: every listed page, each language paired with the others. */
import { sitemap } from '../layout/sitemap.ts';

export function GET(): Response {
  return new Response(sitemap(), { headers: { 'content-type': 'application/xml' } });
}
