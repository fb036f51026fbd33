/** Everything may be read; the sitemap's address hangs on where the site lives. */
import type { APIContext } from 'astro';
import { withBase } from '../layout/i18n.ts';

export function GET({ site }: APIContext): Response {
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(withBase('/sitemap.xml'), site).href}\n`);
}
