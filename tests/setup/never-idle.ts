/** To be run in a page before its own scripts: what comes once a page is idle is no part of the visit. */
export function neverIdle(): void {
  window.requestIdleCallback = () => 0;
}
