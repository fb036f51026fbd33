import type { APIContext } from 'astro';
import { languagePaths, openPage } from '../../layout/page.ts';
import { offerWords } from '../../offline/words.ts';

export const getStaticPaths = languagePaths;

export function GET({ params }: APIContext): Response {
  return Response.json(offerWords(openPage(params['lang'] ?? '').i18n));
}
