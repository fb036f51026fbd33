import type { APIContext } from 'astro';
import { lineWords } from '../../layout/line-words.ts';
import { languagePaths, openPage } from '../../layout/page.ts';

export const getStaticPaths = languagePaths;

export function GET({ params }: APIContext): Response {
  const { i18n, handbook } = openPage(params['lang'] ?? '');
  return Response.json(lineWords(i18n, handbook));
}
