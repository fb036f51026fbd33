/** Lets the worker keep the language of the page, tells on `<html>` when it is kept, and offers a newer edition when there is one.
 * Where the browser has no workers, or refuses this one, everything is as it was. */
import type { Asked, Told } from './messages.ts';

async function start(): Promise<void> {
  const { lang: language, dataset } = document.documentElement;
  const workers = navigator.serviceWorker;
  const registration = await workers.register(`${import.meta.env.BASE_URL}sw.js`);
  const offer = async () => {
    if (workers.controller) await (await import('./offer.ts')).offer(registration, language);
  };
  const offerOrNot = () => void offer().catch(() => undefined);
  if (registration.waiting) offerOrNot();
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => registration.waiting === installing && offerOrNot());
  });
  workers.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    if (data.language !== language) return;
    if (data.ready) dataset['offline'] = 'ready';
    else delete dataset['offline'];
  });
  workers.startMessages();
  (await workers.ready).active?.postMessage({ ask: 'keep', language } satisfies Asked);
}

void start().catch(() => undefined);
