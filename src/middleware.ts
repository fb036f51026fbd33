/** The last hand on every page: words keep their {gaps} until it is written, so that the page decides how each is shown. */
import { defineMiddleware } from 'astro:middleware';
import { withGapsFilled } from './library/gaps.ts';
import { open } from './library/open.ts';

export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const { house } = await open();
  return new Response(withGapsFilled(await response.text(), house), response);
});
