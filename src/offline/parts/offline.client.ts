/** Once the page has nothing else to do, what keeps it for when there is no network is loaded; before that, nothing of it. */
if (import.meta.env.PROD) {
  addEventListener('load', () => {
    (window.requestIdleCallback ?? setTimeout)(() => void import('../start.ts').catch(() => undefined));
  });
}
