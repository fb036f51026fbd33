/** How a browser's storage fails, to be run in a page before its own scripts. */

/** As Chrome does with all cookies blocked: even asking for it throws. */
export function blockStorage(): void {
  const get = () => {
    throw new DOMException('blocked', 'SecurityError');
  };
  Object.defineProperty(window, 'sessionStorage', { get });
  Object.defineProperty(window, 'localStorage', { get });
}

/** It can be asked for, and refuses everything. */
export function refuseStorage(): void {
  for (const method of ['getItem', 'setItem', 'removeItem'] as const) {
    Storage.prototype[method] = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  }
}

/** What lies there can be read; nothing more fits. */
export function fillStorage(): void {
  Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
}
