/** The `location` and `history` of the page shown, for the site's scripts: the bundler gives them these for the browser's own. They
 * see the page's public address, and what they change there stands in the fragment of the file's. */
import { fragmentOf, publicAddress } from './address.ts';

/** Public address of the language's first page. */
export const root = document.documentElement.dataset['root'] ?? '';

export function here(): URL {
  return publicAddress(window.location.hash, root);
}

/** A link or an address as a page writes it; one that is not in the file stays as it is. */
export function inFile(address: string): string {
  if (address.startsWith('#/')) return address;
  const whole = new URL(address, here());
  return fragmentOf(whole, root) ?? whole.href;
}

export const location = {
  get href(): string {
    return here().href;
  },
  get origin(): string {
    return here().origin;
  },
  get pathname(): string {
    return here().pathname;
  },
  get search(): string {
    return here().search;
  },
  get hash(): string {
    return here().hash;
  },
  set hash(place: string) {
    window.location.hash = inFile(`#${place.replace(/^#/, '')}`);
  },
  replace(address: string): void {
    window.location.replace(inFile(address));
  },
};

/** Called when a script has changed the address by itself. */
let noted = (): void => undefined;
export function onRewritten(note: () => void): void {
  noted = note;
}

export const history = {
  get state(): unknown {
    return window.history.state;
  },
  replaceState(state: unknown, unused: string, address?: string | URL): void {
    window.history.replaceState(state, unused, address === undefined ? undefined : inFile(String(address)));
    noted();
  },
};
