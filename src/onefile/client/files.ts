/** The `fetch` of the site's scripts: pages and data of the site, found in the file. */
import { here, root } from './here.ts';
import { contentOf, pageAt } from './parked.ts';
import { unpack } from './unpack.ts';

/** Rejects for what the file does not have, as the network would. */
export function fetch(address: string): Promise<Response> {
  const whole = new URL(address, here());
  const page = pageAt(whole);
  if (page) {
    const main = document.implementation.createHTMLDocument('').createElement('main');
    main.append(contentOf(page));
    return Promise.resolve(new Response(main.outerHTML));
  }
  const isOfSite = whole.origin === new URL(root).origin;
  const file = isOfSite ? unpack(`script[data-file="${CSS.escape(whole.pathname)}"]`) : undefined;
  return file !== undefined ? Promise.resolve(new Response(file)) : Promise.reject(new TypeError(`The file has no ${address}.`));
}
