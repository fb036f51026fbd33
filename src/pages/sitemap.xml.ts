/** The sitemap: every listed page, each language paired with the others. */
import { entryAddresses } from '../layout/sitemap.ts';

export async function GET(): Promise<Response> {
  return new Response(await entryAddresses(), { headers: { 'content-type': 'application/xml' } });
}
