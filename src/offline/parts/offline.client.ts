/** Lets the worker keep the reader's language, once the page has nothing else to do; offers a newer edition when there is one.
 * Where the browser has no workers, or refuses this one, everything is as it was. */
import type { Asked, Told } from '../messages.ts';

async function start(): Promise<void> {
  const { lang: language, dataset } = document.documentElement;
  const workers = navigator.serviceWorker;
  const registration = await workers.register(`${import.meta.env.BASE_URL}sw.js`);
  const offer = async () => workers.controller && (await import('../offer.ts')).offer(registration, language);
  if (registration.waiting) void offer();
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => registration.waiting === installing && void offer());
  });
  workers.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    if (data.language !== language) return;
    if (data.ready) dataset['offline'] = 'ready';
    else delete dataset['offline'];
  });
  workers.startMessages();
  (await workers.ready).active?.postMessage({ ask: 'keep', language } satisfies Asked);
}

if (import.meta.env.PROD) {
  addEventListener('load', () => (window.requestIdleCallback ?? setTimeout)(() => void start().catch(() => undefined)));
}
