/** The last hand on every page: words keep their {placeholders} until it is written, so that the page decides how each is shown;
 * and only the whole page tells which letters it needs. */
import { defineMiddleware, sequence } from 'astro:middleware';
import { fillPage } from './layout/fill-page.ts';
import { linkAlphabets } from './layout/link-alphabets.ts';
import { openHandbook } from './layout/page.ts';
import { showMistakes } from './layout/show-mistakes.ts';

const finish = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(linkAlphabets(fillPage(await response.text(), openHandbook().house)), response);
});

export const onRequest = import.meta.env.DEV ? sequence(showMistakes, finish) : finish;
