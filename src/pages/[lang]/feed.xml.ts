/** The feed of changes in one language. */
import type { APIContext } from 'astro';
import { feed } from '../../layout/feed.ts';
import { languagePaths, openPage } from '../../layout/page.ts';

export const getStaticPaths = languagePaths;

export function GET({ params }: APIContext): Response {
  const { handbook, i18n } = openPage(params['lang'] ?? '');
  return new Response(feed(handbook, i18n), { headers: { 'content-type': 'application/atom+xml' } });
}
