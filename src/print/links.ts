/** Where the links of a printed page lead: into the same paper, or to the public address, never to the machine that prints. */
import type { Page } from 'playwright-core';

/** @param publicSite the address of the site without the base
 *  @param page a page, on which the chapter of an entry has the id "<collection>-<entry>" if it is there */
export async function leadFromPaper(page: Page, publicSite: string): Promise<void> {
  await page.evaluate((site) => {
    document.querySelectorAll<HTMLAnchorElement>('main a[href^="/"]').forEach((link) => {
      const [, collection, id] = /\/([a-z]+)\/([a-z0-9-]+)\/(?:#.*)?$/.exec(link.getAttribute('href')!) ?? [];
      const chapter = `${collection}-${id}`;
      const isHere = document.getElementById(chapter) !== null;
      link.setAttribute('href', isHere ? `#${chapter}` : new URL(link.getAttribute('href')!, site).href);
    });
  }, publicSite);
}
