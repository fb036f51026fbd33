/** Rewrites the links of a printed page: they lead into the same document or to the public address, never to the machine that
 * prints. */
import type { Page } from 'playwright-core';

/** @param page the chapter of an entry, if it is there, has the id "<folder>-<entry>"
 *  @param publicSite the address of the site without the base */
export async function rewriteLinks(page: Page, publicSite: string): Promise<void> {
  await page.evaluate((site) => {
    document.querySelectorAll<HTMLAnchorElement>('main a[href^="/"]').forEach((link) => {
      const href = link.getAttribute('href') ?? '';
      const [, folder, id] = /\/([a-z]+)\/([a-z0-9-]+)\/(?:#.*)?$/.exec(href) ?? [];
      const chapter = `${folder}-${id}`;
      const isInDocument = document.getElementById(chapter) !== null;
      link.setAttribute('href', isInDocument ? `#${chapter}` : new URL(href, site).href);
      link.toggleAttribute('data-elsewhere', !isInDocument);
    });
  }, publicSite);
}
