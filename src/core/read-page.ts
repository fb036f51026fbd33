/** Reads another page of the site. Its styles stand in it (`cli/inline-styles.ts`) and are not wanted here; the policy of this page holds
 * for what is read as well, and would tell on the console that it forbids them.
 *  @param html the whole page, as it came */
export function readPage(html: string): Document {
  return new DOMParser().parseFromString(html.replace(/<style[\s\S]*?<\/style>/g, ''), 'text/html');
}
