/** The `fetch` of the site's scripts: pages and data of the site, found in the file. */
import { here, root } from './here.ts';
import { contentOf, pageAt } from './parked.ts';

/** Rejects for what the file does not have, as the network would. */
export function fetch(address: string): Promise<Response> {
  const whole = new URL(address, here());
  const page = pageAt(whole);
  if (page) {
    const main = document.implementation.createHTMLDocument('').createElement('main');
    main.append(contentOf(page));
    return Promise.resolve(new Response(main.outerHTML));
  }
  const name = CSS.escape(whole.pathname);
  const file = document.querySelector(`script[data-file="${name}"]`);
  const base = new URL(root).origin;
  return file && whole.origin === base
    ? Promise.resolve(new Response(file.textContent))
    : Promise.reject(new TypeError(`The file has no ${address}.`));
}
