/** In development, mistakes in the content stand in the pages: below each page that can be shown, in place of one that cannot. */
import type { MiddlewareHandler } from 'astro';
import { escapeXml } from '../core/text.ts';
import { EntryMissing } from './entry-missing.ts';

/** As the content check tells them; empty where there are none. */
const mistakes = () => process.env['HANDBOOK_MISTAKES'] ?? '';

/** Passes on what a page threw only where the content is without mistakes: then it is a fault of ours. */
export const showMistakes: MiddlewareHandler = async (_, next) => {
  try {
    const response = await next();
    if (!mistakes() || !response.headers.get('content-type')?.startsWith('text/html')) return response;
    return new Response(
      (await response.text()).replace('</body>', (end) => section() + end),
      response,
    );
  } catch (error) {
    const waits = EntryMissing.is(error);
    if (!waits && !mistakes()) throw error;
    const reason = waits
      ? 'This page is being read. It will be here in a moment, or it has gone.'
      : 'This page can be shown once its mistakes are mended.';
    return new Response(withoutPage(reason), { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
  }
};

function section(): string {
  return `<section id="mistakes" class="page screen-only"><h2>Mistakes in the content</h2><pre>${escapeXml(mistakes())}</pre></section>`;
}

/** Vite's own script loads the page again when there is something to show. */
function withoutPage(reason: string): string {
  const script = `<script type="module" src="${import.meta.env.BASE_URL.replace(/\/?$/, '/')}@vite/client"></script>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Mistakes in the content</title>${script}</head><body>
<p>${reason}</p>${mistakes() && section()}</body></html>`;
}
