/** On the site a page takes its listeners with it when it is left; here they are taken off for it. */

type Add = typeof EventTarget.prototype.addEventListener;

/** What is heard from other tabs concerns what the script keeps, not the page. */
const KEPT = ['storage', 'pageshow'];

let isOfPage = false;
let leave: (() => void)[] = [];

for (const target of [window, document]) {
  const add: Add = target.addEventListener.bind(target);
  const remembering: Add = (type, listener, options) => {
    add(type, listener, options);
    if (listener && isOfPage && !KEPT.includes(type)) leave.push(() => target.removeEventListener(type, listener, options));
  };
  Object.defineProperty(target, 'addEventListener', { value: remembering, configurable: true });
}

/** Takes off what the page before has put on window and document. What is put on from now on belongs to the next page. */
export function forgetListeners(): void {
  leave.forEach((take) => take());
  leave = [];
  isOfPage = true;
}
