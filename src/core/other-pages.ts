/** Pages that belong to no kind of content, which prose, menus and the sitemap may name; addresses without base and language. */
export const DOWNLOADS = '/downloads/';
export const OTHER_PAGES: readonly string[] = [DOWNLOADS];
