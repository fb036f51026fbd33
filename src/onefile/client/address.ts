/** Addresses inside the file. A page's address is a fragment, "#/techniques/limits/", a place in it "#/techniques/limits/#dialogue";
 * its public address is what the site calls the same page. */

/** What stands behind the first # of the file's address, with any query: "/search/?q=queue". Anything else means the first page. */
export function publicAddress(fragment: string, root: string): URL {
  const address = fragment.replace(/^#/, '');
  return new URL(address.startsWith('/') ? address.slice(1) : '', root);
}

/** The fragment of a public address; undefined where it is not below the root.
 *  @param root public address of the language's first page */
export function fragmentOf(address: URL, root: string): string | undefined {
  return address.href.startsWith(root) ? `#/${address.href.slice(root.length)}` : undefined;
}

/** The address of a page without query and place, as its section is named: "/techniques/limits/". */
export function pathOf(address: URL, root: string): string {
  return `/${decodeURI(address.href.slice(root.length)).replace(/[?#].*$/s, '')}`;
}
