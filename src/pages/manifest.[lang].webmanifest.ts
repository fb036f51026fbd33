/** What a home screen wants to know of the handbook in one language. */
import type { APIContext } from 'astro';
import { languagePaths, openPage } from '../layout/page.ts';
import { webManifest } from '../offline/web-manifest.ts';

export const getStaticPaths = languagePaths;

export function GET({ params }: APIContext): Response {
  return new Response(JSON.stringify(webManifest(openPage(params['lang'] ?? '').i18n)), {
    headers: { 'content-type': 'application/manifest+json' },
  });
}
