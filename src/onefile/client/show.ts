/** Shows the page that the address names: one at a time, fresh at each visit, as the site would. */
import { forgetListeners } from './listeners.ts';
import { frame } from './frame.ts';
import { here, inFile, onRewritten, root } from './here.ts';
import { contentOf, pageAt } from './parked.ts';

const main = document.querySelector('main');
/** Address without its place of the page shown. */
let shown: string | undefined;
/** How far down each entry of the browser's history was. */
const depths = new Map<string, number>();

const addressOf = ({ pathname, search }: URL) => pathname + search;
/** The key of the entry in the history; browsers without it show a page from its beginning. */
const entry = () => (window as { navigation?: { currentEntry?: { key: string } | null } }).navigation?.currentEntry?.key ?? '';

export function start(): void {
  document.documentElement.dataset['paged'] = '';
  window.history.scrollRestoration = 'manual';
  window.addEventListener('hashchange', arrive);
  window.addEventListener('scroll', () => depths.set(entry(), window.scrollY), { passive: true });
  document.addEventListener('click', follow);
  document.addEventListener('submit', submit);
  onRewritten(() => (shown = addressOf(here())));
  show(here());
}

/** A new address: another page, or another place on this one. */
function arrive(): void {
  const address = here();
  if (window.location.hash.length > 1 && !window.location.hash.startsWith('#/')) return; // a place of the frame
  const depth = depths.get(entry());
  if (addressOf(address) === shown) goTo(address.hash);
  else {
    show(address);
    main?.focus({ preventScroll: true });
    if (depth !== undefined) window.scrollTo(0, depth);
  }
}

function show(address: URL): void {
  const page = pageAt(address) ?? pageAt(new URL(root));
  if (!page || !main) return;
  shown = addressOf(address);
  forgetListeners();
  frame(page);
  main.tabIndex = -1;
  main.replaceChildren(contentOf(page));
  window.scrollTo(0, 0);
  goTo(address.hash);
}

/** As the browser goes to a place: what folds it away is opened. */
function goTo(hash: string): void {
  const place = hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : undefined;
  for (let fold = place?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  place?.scrollIntoView();
}

/** Goes to an address in the file; to the one shown, once more. */
function go(fragment: string): void {
  if (window.location.hash === fragment) arrive();
  else window.location.hash = fragment;
}

/** Links to places of the page, and those that a script has written with the addresses of the site; the others the browser follows. */
function follow(event: MouseEvent): void {
  const { target, button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented } = event;
  if (defaultPrevented || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return;
  const link = target instanceof Element ? target.closest('a') : null;
  const href = link?.getAttribute('href');
  if (!link || !href || href.startsWith('#/')) return;
  if (!main?.contains(link) && href.startsWith('#')) {
    event.preventDefault(); // "skip to the content"
    main?.focus();
  } else if (pageAt(new URL(href, here()))) {
    event.preventDefault();
    go(inFile(href));
  }
}

/** A form that asks by the address. */
function submit(event: SubmitEvent): void {
  const form = event.target;
  if (event.defaultPrevented || !(form instanceof HTMLFormElement)) return;
  event.preventDefault();
  const action = form.getAttribute('action');
  const address = new URL(action ? action.replace(/^#\//, root) : here().pathname, here());
  const entries = [...new FormData(form, event.submitter)].map(([name, value]) => [name, String(value)]);
  address.search = new URLSearchParams(entries).toString();
  shown = undefined; // what is asked once more is answered once more
  go(inFile(address.href));
}
